import { shellOf } from '../../catalog/index.ts';
import type { Issue } from '../../core/index.ts';
import { type CommandLineProblem, type CommandTree, parseCommandLines, sessionOf } from '../../docker/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';

/** Every docker command line of the book, in chapters and in examples, uses commands and options that exist. */
export function dockerLines({ catalog, content }: BookUnderCheck): Issue[] {
  const { tree } = catalog;
  if (tree.commands.length === 0) return [];
  return [
    ...catalog.chapters.flatMap(({ file, structure }) =>
      structure.code.flatMap((block) => {
        if (block.language !== 'console') return shellOf(block).flatMap((text) => issuesOf(text, tree, file, block.line + 1));
        // A session may show a mistake on purpose: then its output says what docker answered.
        const parts = sessionOf(block.value);
        return parts.flatMap((part, i) =>
          part.kind === 'command' && !isRefusal(parts.slice(i + 1)) ? issuesOf(part.text, tree, file, block.line + 1 + part.line) : [],
        );
      }),
    ),
    ...catalog.chapters.flatMap(({ file, structure }) =>
      structure.inlineCode
        .filter(({ value }) => /^docker [a-z-]/.test(value))
        .flatMap(({ value, line }) => issuesOf(value, tree, file, line)),
    ),
    ...content.commands.flatMap(({ file, data }) =>
      (data.examples ?? []).flatMap((example) => issuesOf(example.run, tree, file, undefined)),
    ),
  ];
}

function isRefusal(following: readonly { kind: string; text: string }[]): boolean {
  const end = following.findIndex((part) => part.kind === 'command');
  return following
    .slice(0, end === -1 ? following.length : end)
    .some((part) => /unknown (shorthand )?(flag|command)|is not a docker command|flag needs an argument/.test(part.text));
}

function issuesOf(text: string, tree: CommandTree, file: string, line: number | undefined): Issue[] {
  return parseCommandLines(text, tree).flatMap((parsed) =>
    parsed.problems.map((problem): Issue => {
      const offset = text.slice(0, problem.start).split('\n').length - 1;
      return {
        rule: `docker/${problem.kind}`,
        message: messageOf(problem, parsed.command?.path),
        hint: hintOf(problem),
        file,
        ...(line !== undefined && { line: line + offset }),
      };
    }),
  );
}

function messageOf({ kind, text }: CommandLineProblem, path: string | undefined): string {
  if (kind === 'unknown-command') return `there is no command "${text}"`;
  const command = path === undefined ? 'docker' : `docker ${path}`;
  return kind === 'unknown-flag' ? `"${command}" has no option "${text}"` : `the option "${text}" of "${command}" needs a value`;
}

function hintOf({ kind, suggestion }: CommandLineProblem): string {
  if (suggestion !== undefined) return `did you mean "${suggestion}"?`;
  return kind === 'missing-value' ? 'add the value' : 'see data/docker-cli for what exists';
}
