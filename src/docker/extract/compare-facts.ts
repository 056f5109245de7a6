import { isDeepStrictEqual } from 'node:util';

/** One fact that differs between two data files. */
export interface Difference {
  /** Place in words: `container run --pull default`. */
  place: string;
  before: string;
  after: string;
}

/** How the entries of a list are told apart: the key under which each kind of entry has its name. */
const NAME_KEYS = ['path', 'long', 'title', 'name'] as const;

/**
 * Every difference between two values of the same shape. Lists of named things (commands, flags) are compared by name, so that one
 * added command is one row and not a shift of all that follow. The day of extraction is no fact about docker and is left out.
 */
export function compareFacts(before: unknown, after: unknown): Difference[] {
  return differences(before, after, []).filter(({ place }) => place !== 'source extracted');
}

/** Renders differences as an aligned table. */
export function differenceTable(rows: readonly Difference[], before: string, after: string): string {
  const cells = [['fact', before, after], ...rows.map((row) => [row.place, row.before, row.after])];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function differences(before: unknown, after: unknown, place: readonly string[]): Difference[] {
  if (isDeepStrictEqual(before, after)) return [];
  const [old, fresh] = [asNamed(before), asNamed(after)];
  if (!old || !fresh) return [{ place: place.join(' '), before: shown(before), after: shown(after) }];
  const keys = [...new Set([...old.keys(), ...fresh.keys()])];
  return keys.flatMap((key) => differences(old.get(key), fresh.get(key), placeBelow(place, key)));
}

/** `commands` › `container run` › `flags` › `--pull` › `default` reads `container run --pull default`. */
function placeBelow(place: readonly string[], key: string): string[] {
  const rest = ['commands', 'flags'].includes(place.at(-1) ?? '') ? place.slice(0, -1) : place;
  return [...rest, key];
}

/** An object's entries, or those of a list of named things. Undefined for everything that is compared as a whole. */
function asNamed(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const named = value.map((item: unknown) => [nameOf(item), item] as const);
  return named.every(([name]) => name !== undefined) ? new Map(named.map(([name = '', item]) => [name, item])) : undefined;
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(item));
  const key = NAME_KEYS.find((candidate) => typeof entries.get(candidate) === 'string');
  if (key === undefined) return undefined;
  return key === 'long' ? `--${String(entries.get(key))}` : String(entries.get(key));
}

function shown(value: unknown): string {
  const text = value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
