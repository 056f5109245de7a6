import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UnreadableError } from '../mention.ts';
import { fixture, judged } from '../testing/sound-links.ts';

describe('files of other programs', () => {
  test.each(['python-docx.docx', 'docx-library.docx', 'pandoc.pptx', 'pptxgenjs.pptx'])('%s', async (name) => {
    expect((await judged(name, fixture(name))).join('\n')).toMatchSnapshot();
  });
});

/** A file that somebody's program wrote, with other parts. */
function changed(name: string, parts: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const files = unzipSync(fixture(name));
  for (const [part, change] of Object.entries(parts)) files[part] = new TextEncoder().encode(change(new TextDecoder().decode(files[part])));
  return zipSync(files);
}

test('slides are numbered as they are shown, not as their files are called', async () => {
  const swap = (xml: string) => xml.replace(/(<p:sldIdLst>)(<p:sldId [^>]*\/>)(<p:sldId [^>]*\/>)/, '$1$3$2');
  const lines = await judged('a.pptx', changed('pptxgenjs.pptx', { 'ppt/presentation.xml': swap }));
  expect(lines.find((line) => line.includes('Whale'))).toMatch(/^slide 1, "Whale" moved/);
  expect(lines.find((line) => line.includes('frist'))).toMatch(/^slide 2 \(notes\)/);
});

test('what stands there for old programs is not told twice', async () => {
  const box = (xml: string) =>
    xml.replace(
      '<w:body>',
      `<w:body><w:p><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:p><w:r><w:t>https://book.example/book/commands/rm</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>https://book.example/book/commands/rm</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>`,
    );
  const lines = await judged('a.docx', changed('docx-library.docx', { 'word/document.xml': box }));
  expect(lines.filter((line) => line.includes('commands/rm'))).toEqual([
    'paragraph 2 moved https://book.example/book/commands/rm → https://book.example/book/commands/container/rm/',
    'paragraph 5 moved http://book.example/book/commands/rm → https://book.example/book/commands/container/rm/',
  ]);
});

describe('what cannot be read says why', () => {
  const whole = fixture('docx-library.docx');
  const cases: [name: string, bytes: Uint8Array][] = [
    ['empty', new Uint8Array()],
    ['a text', new TextEncoder().encode('just text')],
    ['half of it', whole.slice(0, whole.length / 2)],
    ['an old or encrypted file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['another zip file', zipSync({ 'a.xml': new TextEncoder().encode('<a/>') })],
    ['broken XML', changed('docx-library.docx', { 'word/document.xml': (xml) => xml.slice(0, -20) })],
    ['a missing part', zipSync(Object.fromEntries(Object.entries(unzipSync(whole)).filter(([name]) => name !== 'word/document.xml')))],
  ];
  test.each(cases)('%s', async (_, bytes) => {
    const error: unknown = await judged('a.docx', bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableError);
    expect(error instanceof UnreadableError && `${error.message}\n→ ${error.hint}`).toMatchSnapshot();
  });
});
