/** Something that a person must mend: what is wrong, where, why it matters or what to do about it. */
export interface Issue {
  /** `area/problem`, the name of the rule: `link/missing-target`. Permanent; CONTRIBUTING explains each. */
  rule: string;
  /** What is wrong, naming the wrong value. One sentence without a full stop. */
  message: string;
  /** What to do, with the nearest right answer where there is one. */
  hint: string;
  /** Path below the project root. */
  file: string;
  /** Counted from 1; omitted where the problem is the file as a whole. */
  line?: number;
}

/** Thrown where work cannot go on; carries every problem found so far, never only the first. */
export class IssuesError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(formatIssues(issues));
    this.name = 'IssuesError';
    this.issues = issues;
  }
}

/**
 * Renders problems for a terminal, sorted by file and line, with a total.
 *
 * `content/…/rootfs.mdx:12  link/missing-target` ⏎ `  message` ⏎ `  → hint`
 */
export function formatIssues(issues: readonly Issue[]): string {
  const sorted = [...issues].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.rule.localeCompare(b.rule));
  const blocks = sorted.map(({ file, line, rule, message, hint }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return `${place}  ${rule}\n  ${message}\n  → ${hint}`;
  });
  const files = new Set(issues.map((issue) => issue.file)).size;
  return `${blocks.join('\n\n')}\n\n${count(issues.length, 'problem')} in ${count(files, 'file')}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
