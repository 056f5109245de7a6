import { expect, test } from 'vitest';
import { formatIssues, type Issue, IssuesError } from './issue.ts';

const issue = (file: string, line: number | undefined, rule: string): Issue => ({
  rule,
  message: 'it is wrong',
  hint: 'mend it',
  file,
  ...(line !== undefined && { line }),
});

test('problems are sorted by file, line as a number, and rule; the file as a whole comes first', () => {
  const issues = [
    issue('b.mdx', 1, 'link/x'),
    issue('a.mdx', 10, 'link/x'),
    issue('a.mdx', 9, 'link/x'),
    issue('a.mdx', 9, 'code/x'),
    issue('a.mdx', undefined, 'term/x'),
  ];
  const before = [...issues];
  expect(formatIssues(issues)).toMatchInlineSnapshot(`
    "a.mdx  term/x
      it is wrong
      → mend it

    a.mdx:9  code/x
      it is wrong
      → mend it

    a.mdx:9  link/x
      it is wrong
      → mend it

    a.mdx:10  link/x
      it is wrong
      → mend it

    b.mdx:1  link/x
      it is wrong
      → mend it

    5 problems in 2 files"
  `);
  expect(issues).toEqual(before);
});

test('one problem is one', () => {
  expect(formatIssues([issue('a.mdx', 3, 'link/x')])).toMatchInlineSnapshot(`
    "a.mdx:3  link/x
      it is wrong
      → mend it

    1 problem in 1 file"
  `);
});

test('an error carries every issue and reads like their list', () => {
  const issues = [issue('b.mdx', 1, 'link/x'), issue('a.mdx', 2, 'code/x')];
  const error = new IssuesError(issues);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('IssuesError');
  expect(error.issues).toEqual(issues);
  expect(error.message).toBe(formatIssues(issues));
});
