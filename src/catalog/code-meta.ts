/** What stands after the language of a code block: `console title="…" mark="2,4-6" ran="linux"`. */
export interface CodeMeta {
  title?: string;
  /** Lines to mark, counted from 1. */
  mark: Set<number>;
  inserted: Set<number>;
  deleted: Set<number>;
  lineNumbers: boolean;
  /** Key of the environment it ran in, or `no`. */
  ran?: string;
  /** Why it could not be run. */
  why?: string;
  /** File below `samples/` that the block shows instead of a body of its own. */
  file?: string;
  /** Part of that file; without it, all of it is shown. */
  region?: string;
  /** A part of something larger, which a parser of the whole would refuse. */
  fragment: boolean;
  /** Words that mean nothing here; a check reports them. */
  unknown: string[];
}

/** Parses the meta text of a code block. Never fails; what it does not know, or cannot read, is returned as `unknown`. */
export function parseCodeMeta(meta: string): CodeMeta {
  const result: CodeMeta = { mark: new Set(), inserted: new Set(), deleted: new Set(), lineNumbers: false, fragment: false, unknown: [] };
  for (const [word, key, value = ''] of meta.matchAll(/([A-Za-z]+)="([^"]*)"|\S+/g)) {
    if (key === 'title') result.title = value;
    else if (key === 'ran') result.ran = value;
    else if (key === 'why') result.why = value;
    else if (key === 'file') result.file = value;
    else if (key === 'region') result.region = value;
    else if (key === 'mark' && isLineList(value)) result.mark = lineSet(value);
    else if (key === 'ins' && isLineList(value)) result.inserted = lineSet(value);
    else if (key === 'del' && isLineList(value)) result.deleted = lineSet(value);
    else if (word === 'lines') result.lineNumbers = true;
    else if (word === 'fragment') result.fragment = true;
    else result.unknown.push(word);
  }
  return result;
}

/** True for `2,4-6`: lines from 1 on, each stretch upwards. */
function isLineList(text: string): boolean {
  return text.split(',').every((part) => {
    const [, from, to = from] = /^\s*([1-9]\d*)(?:-([1-9]\d*))?\s*$/.exec(part) ?? [];
    return from !== undefined && Number(from) <= Number(to);
  });
}

/** `2,4-6` → 2, 4, 5, 6. */
function lineSet(text: string): Set<number> {
  return new Set(
    text.split(',').flatMap((part) => {
      const [from = 0, to = from] = part.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    }),
  );
}
