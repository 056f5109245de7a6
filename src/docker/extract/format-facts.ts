/** Room for one line of the data file. */
const WIDTH = 140;

/** Nesting down to which nothing is put on one line, so that every command starts on a line of its own with its path. */
const OPEN_DEPTH = 3;

/**
 * JSON for people who read diffs: one block per command, one line per flag, long lists folded. The order of keys and entries is that
 * of the value, so the same facts are always the same bytes.
 */
export function formatFacts(value: unknown): string {
  return `${format(value, 0, '')}\n`;
}

function format(value: unknown, depth: number, indent: string): string {
  const flat = inline(value);
  const isSmall = flat.length + indent.length <= WIDTH && (depth >= OPEN_DEPTH || isFlat(value));
  if (isSmall || typeof value !== 'object' || value === null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const lines = value.every((item) => typeof item !== 'object')
      ? fold(value.map(inline), inner)
      : value.map((item) => inner + format(item, depth + 1, inner));
    return `[\n${lines.join(',\n')}\n${indent}]`;
  }
  const lines = Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${format(item, depth + 1, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** A scalar, or a list or object of nothing but scalars: may stand on one line at any depth. */
function isFlat(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.values(value).every((item) => typeof item !== 'object');
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Puts as many items on a line as fit. */
function fold(items: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length + 2 <= WIDTH) lines[lines.length - 1] = `${last}, ${item}`;
    else lines.push(indent + item);
  }
  return lines;
}
