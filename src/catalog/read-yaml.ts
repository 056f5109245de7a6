import { type Alias, type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { Issue } from '../core/index.ts';
import { didYouMean } from '../core/index.ts';
import type { LineOf } from '../schemas/index.ts';

/**
 * Parses a YAML text and holds it against a schema. Returns the data, with the line of every part of it, or every problem, each
 * with its line.
 *
 * @param firstLine line of the file at which the text begins, for frontmatter
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
  firstLine = 1,
): { data: z.infer<Schema>; issues: []; lineOf: LineOf } | { data: undefined; issues: Issue[]; lineOf: undefined } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const broken = syntaxIssues(document, (offset) => ({ file, line: firstLine - 1 + lines.linePos(Math.max(offset, 0)).line }));
  if (broken.length > 0) return { data: undefined, issues: broken, lineOf: undefined };
  const lineOf = lineFinder(document, lines, firstLine);
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, issues: [], lineOf };
  const isMissing = ({ code, path }: z.core.$ZodIssue) =>
    (code === 'invalid_type' || code === 'invalid_value') && path.length > 0 && document.getIn(path) === undefined;
  const issues = result.error.issues.flatMap((issue) => toIssues(issue, isMissing(issue), lineOf, schema, file));
  return { data: undefined, issues, lineOf: undefined };
}

/** What YAML refuses, and texts that it takes for something else. */
function syntaxIssues(document: Document.Parsed, placeOf: (offset: number) => Pick<Issue, 'file' | 'line'>): Issue[] {
  return [
    ...document.errors.map((error) => ({
      rule: 'data/yaml',
      message: error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'is not YAML',
      hint: 'a text that contains ": " or begins with a backtick must stand in quotes',
      ...placeOf(error.pos[0]),
    })),
    ...aliasesIn(document).map(({ source, range }) => ({
      rule: 'data/yaml',
      message: `"*${source}" is not a text for YAML, but an alias`,
      hint: 'a text that begins with an asterisk must stand in quotes',
      ...placeOf(range?.[0] ?? 0),
    })),
  ];
}

function lineFinder(document: Document.Parsed, lines: LineCounter, firstLine: number): LineOf {
  return (path, within) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      const line = firstLine - 1 + lines.linePos(node.range[0]).line;
      const isBlock = isScalar(node) && node.type === 'BLOCK_LITERAL';
      return within !== undefined && isBlock ? line + 1 + within : line;
    }
    return firstLine;
  };
}

function toIssues(issue: z.core.$ZodIssue, missing: boolean, lineOf: LineOf, schema: z.ZodType, file: string): Issue[] {
  const place = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      rule: 'data/unknown-key',
      message: `unknown key "${[place, key].filter(Boolean).join('.')}"`,
      hint: didYouMean(key, knownKeys(schema, issue.path), 'remove it, or correct its name after the schema in src/schemas'),
      file,
      line: lineOf([...issue.path, key]),
    }));
  }
  return [
    {
      rule: missing ? 'data/missing-key' : 'data/invalid-value',
      message: missing ? `"${place}" is missing` : `"${place || 'the file'}": ${issue.message.replace(/^Invalid input: /, '')}`,
      hint: missing ? 'add it; src/schemas says what it holds' : 'correct the value; src/schemas explains every key',
      file,
      line: lineOf(missing ? issue.path.slice(0, -1) : issue.path),
    },
  ];
}

/** Data files use no aliases; where one stands, a text lacks its quotes. */
function aliasesIn(document: Document.Parsed): Alias[] {
  const found: Alias[] = [];
  visit(document, { Alias: (_, alias) => void found.push(alias) });
  return found;
}

/** Keys that the schema allows where a path leads. */
function knownKeys(schema: unknown, [key, ...rest]: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional) return knownKeys(schema.unwrap(), key === undefined ? [] : [key, ...rest]);
  if (schema instanceof z.ZodObject) return key === undefined ? Object.keys(schema.shape) : knownKeys(schema.shape[String(key)], rest);
  if (schema instanceof z.ZodArray) return knownKeys(schema.element, rest);
  if (schema instanceof z.ZodRecord) return knownKeys(schema.valueType, rest);
  return [];
}
