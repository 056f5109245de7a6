import { pinyin } from 'pinyin-pro';
import type { Catalog } from '../../catalog/index.ts';
import { pinyinOrder } from '../../core/index.ts';

/** A row of the index by pinyin. */
export interface NamedPlace {
  title: string;
  id: string;
  kind: 'term' | 'wish' | 'chapter' | 'section';
  /** What it belongs to: a chapter, a command. */
  of: string;
}

/** An option with every command that has it. */
export interface OptionPlaces {
  long: string;
  shorts: string[];
  commands: { path: string; id: string }[];
}

/** Rows below one letter. */
export interface Lettered<Row> {
  letter: string;
  rows: Row[];
}

/** Terms, chapters, sections and wishes by the first letter of their pinyin; what begins with neither 汉字 nor Latin is below `#`. */
export function pinyinIndex({ terms, chapters, commands }: Catalog): Lettered<NamedPlace>[] {
  const places = [
    ...terms.map(({ id, data }): NamedPlace => ({ title: data.term, id, kind: 'term', of: data.en })),
    ...chapters.flatMap((chapter): NamedPlace[] => [
      { title: chapter.data.title, id: chapter.id, kind: 'chapter', of: '' },
      ...chapter.structure.sections.flatMap(({ id, title }): NamedPlace[] =>
        id === undefined ? [] : [{ title, id: `${chapter.id}#${id}`, kind: 'section', of: chapter.data.title }],
      ),
    ]),
    ...[...commands.values()].flatMap(({ id, command, words }) =>
      (words?.wishes ?? []).map((title): NamedPlace => ({ title, id, kind: 'wish', of: `docker ${command.path}` })),
    ),
  ].sort((a, b) => pinyinOrder.compare(a.title, b.title));
  return lettered(places, ({ title }) => title);
}

/** Every option of every command, by its long name. */
export function optionIndex({ commands }: Catalog): Lettered<OptionPlaces>[] {
  const options = new Map<string, OptionPlaces>();
  for (const { id, command } of commands.values()) {
    for (const { long, short } of [...command.flags, ...command.hiddenFlags]) {
      const option = options.get(long) ?? { long, shorts: [], commands: [] };
      if (short !== undefined && !option.shorts.includes(short)) option.shorts.push(short);
      option.commands.push({ path: command.path, id: `${id}#${long}` });
      options.set(long, option);
    }
  }
  const sorted = [...options.values()].sort((a, b) => a.long.localeCompare(b.long, 'en'));
  return lettered(sorted, ({ long }) => long);
}

/** Options by their single letter: `-p` → publish, password. Lower case before upper case. */
export function letterIndex(catalog: Catalog): { letter: string; longs: string[] }[] {
  const letters = new Map<string, string[]>();
  for (const { long, shorts } of optionIndex(catalog).flatMap(({ rows }) => rows))
    for (const letter of shorts) letters.set(letter, [...(letters.get(letter) ?? []), long]);
  return [...letters].map(([letter, longs]) => ({ letter, longs })).sort((a, b) => a.letter.localeCompare(b.letter, 'en'));
}

function lettered<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Lettered<Row>[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const letter = letterOf(nameOf(row));
    groups.set(letter, [...(groups.get(letter) ?? []), row]);
  }
  return [...groups].map(([letter, found]) => ({ letter, rows: found })).sort((a, b) => a.letter.localeCompare(b.letter, 'en'));
}

/** As it is read where it stands: the 重 of 重启 is a C. */
function letterOf(name: string): string {
  const first = /^\p{Script=Han}/u.test(name) ? (pinyin(name.slice(0, 6), { toneType: 'none', type: 'array', v: true })[0] ?? '') : name;
  const letter = first.charAt(0).toUpperCase();
  return /^[A-Z]$/.test(letter) ? letter : '#';
}
