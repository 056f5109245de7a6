import { type Alias, type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { Issue } from '../core/index.ts';
import { didYouMean } from '../core/index.ts';

/**
 * Parses a YAML text and holds it against a schema. Returns the data or every problem, each with its line.
 *
 * @param firstLine line of the file at which the text begins, for frontmatter
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
  firstLine = 1,
): { data: z.infer<Schema>; issues: [] } | { data: undefined; issues: Issue[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const aliases = aliasesIn(document).map(({ source, range }): Issue => ({
    rule: 'data/yaml',
    message: `"*${source}" is not a text for YAML, but an alias`,
    hint: 'a text that begins with an asterisk must stand in quotes',
    file,
    line: firstLine - 1 + lines.linePos(range?.[0] ?? 0).line,
  }));
  if (document.errors.length > 0 || aliases.length > 0) {
    const issues = document.errors.map((error): Issue => ({
      rule: 'data/yaml',
      message: error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'is not YAML',
      hint: 'a text that contains ": " or begins with a backtick must stand in quotes',
      file,
      line: firstLine - 1 + (error.linePos?.[0].line ?? 1),
    }));
    return { data: undefined, issues: [...issues, ...aliases] };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, issues: [] };
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return firstLine - 1 + lines.linePos(node.range[0]).line;
    }
    return firstLine;
  };
  const isMissing = ({ code, path }: z.core.$ZodIssue) =>
    (code === 'invalid_type' || code === 'invalid_value') && path.length > 0 && document.getIn(path) === undefined;
  return { data: undefined, issues: result.error.issues.flatMap((issue) => toIssues(issue, isMissing(issue), lineOf, schema, file)) };
}

function toIssues(
  issue: z.core.$ZodIssue,
  missing: boolean,
  lineOf: (path: readonly PropertyKey[]) => number,
  schema: z.ZodType,
  file: string,
): Issue[] {
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
