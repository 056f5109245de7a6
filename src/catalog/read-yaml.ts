import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
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
  if (document.errors.length > 0) {
    const issues = document.errors.map((error) => ({
      rule: 'data/yaml',
      message: error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'is not YAML',
      hint: 'a text that contains ": " or begins with a backtick must stand in quotes',
      file,
      line: firstLine - 1 + (error.linePos?.[0].line ?? 1),
    }));
    return { data: undefined, issues };
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
  return { data: undefined, issues: result.error.issues.flatMap((issue) => toIssues(issue, lineOf, schema, file)) };
}

function toIssues(issue: z.core.$ZodIssue, lineOf: (path: readonly PropertyKey[]) => number, schema: z.ZodType, file: string): Issue[] {
  const place = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      rule: 'data/unknown-key',
      message: `unknown key "${[place, key].filter(Boolean).join('.')}"`,
      hint: didYouMean(key, knownKeys(schema), 'remove it, or correct its name after the schema in src/schemas'),
      file,
      line: lineOf([...issue.path, key]),
    }));
  }
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
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

function knownKeys(schema: z.ZodType): string[] {
  return 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null ? Object.keys(schema.shape) : [];
}
