import type { Fault } from './fault.ts';

/** What `JSON.parse` refuses in a text. */
export function jsonFaults(text: string): Fault[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const position = /at position (\d+)/.exec(said)?.[1];
    const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
    return [
      {
        rule: 'json/unreadable',
        message: said.replace(/(?: in JSON)? at position .*$/, ''),
        hint: 'JSON has no comments and no comma behind the last entry; a part of a file is declared with the word fragment',
        line: before.split('\n').length - 1,
      },
    ];
  }
}
