import type { Mention } from '../mention.ts';
import type { Site } from '../site.ts';
import { lineStarts, positionAt, scan } from './scan.ts';

/** A text with its attribute references replaced, which remembers where each piece came from. */
interface Expanded {
  text: string;
  /** Offset in the source for every offset in the text, one more for the end. */
  source: number[];
}

/**
 * Links of an AsciiDoc text. Authors put the address of a site into an attribute (`:notes: https://…`) and write
 * `{notes}/chapters/…[…]`, so that the text is read with its attributes replaced.
 */
export function asciidocMentions(text: string, sites: readonly Site[]): Mention[] {
  const { text: expanded, source } = expand(withoutComments(text));
  const starts = lineStarts(text);
  const definitions = usedDefinitions(text);
  return scan(expanded, sites, { trailing: '_+' }).flatMap(({ start, end, address }): Mention[] => {
    const [from, to] = [source[start] ?? 0, source[end] ?? text.length];
    if (definitions.some((range) => range.start <= from && to <= range.end)) return [];
    const raw = text.slice(from, to);
    // What stands before the last reference is kept as it is written, if the new address begins alike.
    const head = raw.lastIndexOf('}') + 1;
    const kept = expanded.slice(
      start,
      Math.max(
        start,
        source.findIndex((offset, i) => i >= start && offset >= from + head),
      ),
    );
    return [
      {
        place: positionAt(starts, from),
        address,
        rewrite: (other) => (other.startsWith(kept) ? { start: from + head, end: to, text: other.slice(kept.length) } : undefined),
      },
    ];
  });
}

/** Comments become spaces, so that every offset stays. */
function withoutComments(text: string): string {
  const blank = (comment: string) => comment.replaceAll(/[^\r\n]/g, ' ');
  return text.replaceAll(/^(\/{4,})[ \t]*\r?\n[\s\S]*?^\1[ \t]*$/gm, blank).replaceAll(/^\/\/(?!\/).*$/gm, blank);
}

const definition = /^:([\w-]+):[ \t]+(\S.*?)[ \t]*$/;

function expand(text: string): Expanded {
  const values = new Map<string, string>();
  const pieces: string[] = [];
  const source: number[] = [];
  let offset = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const [, name, value] = definition.exec(line.trimEnd()) ?? [];
    for (const match of line.matchAll(/(\\?)\{([\w-]+)\}|[^\\{]+|[\\{]/g)) {
      const found = match[1] === '' ? values.get(match[2] ?? '') : undefined;
      pieces.push(found ?? match[0]);
      for (let i = 0; i < (found ?? match[0]).length; i += 1) source.push(offset + match.index + (found === undefined ? i : 0));
    }
    if (name !== undefined && value !== undefined)
      values.set(
        name,
        value.replaceAll(/\{([\w-]+)\}/g, (all, other: string) => values.get(other) ?? all),
      );
    offset += line.length;
  }
  return { text: pieces.join(''), source: [...source, offset] };
}

/** Lines that define an attribute which the text uses: half an address is no link. */
function usedDefinitions(text: string): { start: number; end: number }[] {
  return [...text.matchAll(new RegExp(definition.source, 'gm'))]
    .filter((match) => text.includes(`{${match[1]}}`))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
