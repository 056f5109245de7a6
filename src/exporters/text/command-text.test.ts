import { describe, expect, test } from 'vitest';
import { commandDocument } from '../command-document.ts';
import { displayWidth } from '../line-break.ts';
import { realCatalog, realCommands } from '../testing/real-catalog.ts';
import { sessionLines } from '../wording.ts';
import { commandText } from './command-text.ts';

/** Lines that may be longer, or begin with anything, because they are shown as typed or printed. */
function verbatimLines(entry: (typeof realCommands)[number]): Set<string> {
  const { usages, aliases, examples, pitfalls, chapters } = commandDocument(realCatalog, entry);
  const texts = [...usages, ...aliases, ...examples.flatMap(sessionLines), ...pitfalls.map((it) => it.message ?? '')];
  return new Set([...texts, ...chapters.map(({ url }) => url)].flatMap((text) => text.split('\n')).map((line) => line.trim()));
}

/** What is wrong with the lines of a page. */
function problems(text: string, verbatim: ReadonlySet<string>): string[] {
  return text
    .split('\n')
    .filter((line) => !verbatim.has(line.trim()))
    .flatMap((line) => [
      ...(displayWidth(line) > 80 && /[\s\p{Script=Han}]/u.test(line.trim()) ? [`too long: ${line}`] : []),
      ...(/^\s*[，。；：？！、）》”]/.test(line) ? [`begins with punctuation: ${line}`] : []),
      ...(/[（《“]$/.test(line) ? [`ends with an opening: ${line}`] : []),
      ...(/\s$/.test(line) ? [`trailing space: ${line}`] : []),
    ]);
}

describe('every command keeps to 80 columns and to the rules of line breaking', () => {
  test.each(realCommands.map((entry) => [entry.command.path, entry] as const))('docker %s', (_, entry) => {
    expect(problems(commandText(realCatalog, entry), verbatimLines(entry))).toEqual([]);
  });
});

test('the rules find what they look for', () => {
  expect(problems(`${'删'.repeat(41)}\n。\n见（\na `, new Set())).toEqual([
    `too long: ${'删'.repeat(41)}`,
    'begins with punctuation: 。',
    'ends with an opening: 见（',
    'trailing space: a ',
  ]);
});

test('no word of the book is lost between the lines', () => {
  for (const entry of realCommands) {
    const text = commandText(realCatalog, entry).replaceAll(/\s/g, '');
    const { words } = entry;
    const parts = [...(words?.details ?? []), ...Object.values(words?.flags ?? {}), ...(words?.pitfalls ?? []).map((it) => it.text)];
    expect(parts.filter((part) => !text.includes(part.replaceAll(/\s/g, '')))).toEqual([]);
  }
});
