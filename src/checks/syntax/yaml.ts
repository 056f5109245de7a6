import { type Document, isCollection, isNode, isScalar, LineCounter, parseAllDocuments } from 'yaml';
import { isComposeName, validateCompose } from './compose.ts';
import type { Fault } from './fault.ts';

/** A text as YAML, and how complete it is. */
export interface YamlText {
  text: string;
  /** File name or title, by which compose files are known. */
  name: string;
  /** A part of a file: it must be YAML, and no more. */
  fragment: boolean;
}

/** What YAML refuses in a text; of a compose file, what the compose specification refuses, too. */
export function yamlFaults({ text, name, fragment }: YamlText): Fault[] {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(Math.max(offset, 0)).line - 1;
  // An empty stream is one without documents, and hence without faults.
  const documents = [...parseAllDocuments(text, { lineCounter: counter, merge: true })];
  const broken = documents
    .flatMap(({ errors }) => errors)
    .map((error): Fault => ({
      rule: 'yaml/unreadable',
      message: error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'is not YAML',
      hint: 'correct it as YAML 1.2; a fragment must be YAML, too',
      line: lineAt(error.pos[0]),
    }));
  if (broken.length > 0 || fragment) return broken;
  return documents.flatMap((document): Fault[] => {
    const data: unknown = document.toJS();
    if (!isComposeName(name) && !(isCollection(document.contents) && document.has('services'))) return [];
    return validateCompose(data).map(({ path, message, hint }) => ({
      rule: 'compose/invalid',
      message,
      hint,
      line: lineOf(document, path, lineAt),
    }));
  });
}

/** Line of the key at the end of a path, or of the nearest part above it that is there. */
function lineOf(document: Document.Parsed, path: readonly string[], lineAt: (offset: number) => number): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const items: readonly unknown[] = isCollection(parent) ? parent.items : [];
    const item = items.find((it) => isPair(it) && isScalar(it.key) && String(it.key.value) === last);
    const node = isPair(item) ? item.key : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return 0;
}

function isPair(value: unknown): value is { key: unknown } {
  return typeof value === 'object' && value !== null && 'key' in value;
}
