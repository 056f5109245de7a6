import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Citable, formats } from '../../citations/index.ts';
import { output, programs } from '../programs.ts';
import { type Piece, validation } from '../validation.ts';
import { cited, day } from './links.ts';

/** The edition of 2015, as the project Citation Style Language has it; Debian has no style of 2025. */
const style = '/usr/share/citation-style-language/styles/china-national-standard-gb-t-7714-2015-numeric.csl';

/** What the edition of 2025 writes otherwise in a citation of a page of a website, by its 344 examples as zotero-chinese.com/styles sets them. */
const changes: readonly { what: string; rewrite: (entry: string, thing: Citable) => string }[] = [
  {
    what: '8.11: a page is no part of a work behind "//"; the site that speaks stands at the head, as in "高等教育文献保障系统. 馆际互借与文献传递服务[EB/OL]."',
    rewrite: (entry, { book }) => `${book}. ${entry.replace(`[EB/OL]//${book}. `, '[EB/OL]. ')}`,
  },
  {
    what: 'marks of Chinese entries are full-width: the brackets around the day of change',
    rewrite: (entry) => entry.replace(/\((\d{4}-\d\d-\d\d)\)/, '（$1）'),
  },
];

/** Our CSL-JSON of the things, set by pandoc in the style of 2015: address → entry. */
function in2015(things: readonly Citable[], folder: string): Map<string, string> {
  const json = formats.find(({ name }) => name === 'CSL-JSON');
  const bibliography = join(folder, 'things.json');
  writeFileSync(bibliography, JSON.stringify(things.flatMap((thing): unknown[] => JSON.parse(json?.format(thing, day) ?? '[]'))));
  const text = output(
    programs.pandoc,
    ['-f', 'markdown', '--citeproc', '--bibliography', bibliography, '--csl', style, '-t', 'plain', '--wrap=none'],
    {
      input: '---\nnocite: "@*"\n---\n',
    },
  );
  const entries = text.split('\n').filter((line) => line !== '');
  return new Map(entries.map((entry) => [/ (\S+)\.$/.exec(entry)?.[1] ?? '', entry.replace(/^\[\d+\] /, '')]));
}

export const gbt7714 = validation<Citable>({
  format: 'citation: GB/T 7714—2025',
  validator: 'pandoc sets our CSL-JSON by the style of GB/T 7714—2015; the two changes of 2025 are applied to it',
  programs: [programs.pandoc],
  missing: () => (existsSync(style) ? undefined : 'there is no style of GB/T 7714 (Debian: citation-style-language-styles)'),
  pieces: cited('GB/T 7714—2025'),
  spoil: (text) => text.replace('[EB/OL]', '[M]'),
  faults: (pieces: readonly Piece<Citable>[], folder) => {
    const entries = in2015(
      pieces.map(({ expected }) => expected),
      folder,
    );
    return pieces.flatMap(({ name, content, expected }) => {
      const wanted = changes.reduce((entry, { rewrite }) => rewrite(entry, expected), entries.get(expected.url) ?? '');
      return content === wanted ? [] : [`${name}: the style writes ${wanted}`];
    });
  },
});
