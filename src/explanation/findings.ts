import { nearest } from '../core/nearest.ts';
import type { CommandLineProblem, ParsedCommandLine, Span } from '../docker/command-line.ts';
import { commandId } from '../docker/command-tree.ts';
import { programWords } from '../docker/program-words.ts';
import { lexShell } from '../docker/shell-lexer.ts';
import { argumentFindings } from './argument-findings.ts';
import type { Finding, Handbook } from './explanation.ts';
import { LineFacts } from './line-facts.ts';
import { oldFindings } from './old-findings.ts';
import { rules } from './rules.ts';
import type { TypedLine } from './typed-line.ts';
import { valueFindings } from './value-findings.ts';

/** A finding before its place is told in what was typed. `put` is what should stand there, or at `at`. */
export interface Draft extends Pick<Finding, 'kind' | 'says' | 'id'>, Span {
  put?: string;
  at?: Span;
}

const weight = { wrong: 0, conflict: 1, risk: 2, old: 3, hint: 4 } as const;

/** What is wrong, old or risky in the command lines of a text, the worst first. */
export function findingsOf(typed: TypedLine, parsed: readonly ParsedCommandLine[], handbook: Handbook): Finding[] {
  const { line } = typed;
  const drafts: Draft[] = [
    ...parsed.flatMap((one) => [
      ...one.problems.map((problem) => problemDraft(problem, one, line)),
      ...argumentFindings(one),
      ...valueFindings(one),
      ...oldFindings(one, handbook),
      ...ruleDrafts(new LineFacts(line, one)),
    ]),
    ...(parsed.length === 0 ? withoutDocker(line, handbook) : []),
    ...composeDrafts(typed),
  ];
  return [...drafts.map((draft) => toFinding(draft, typed)), ...typedFindings(typed)].sort((a, b) => weight[a.kind] - weight[b.kind]);
}

function toFinding({ put, at, kind, says, id, start, end }: Draft, typed: TypedLine): Finding {
  const span = typed.typedSpan({ start, end });
  const replaced = typed.typedSpan(at ?? { start, end });
  return {
    ...span,
    kind,
    says,
    text: typed.typed.slice(span.start, span.end),
    ...(id !== undefined && { id }),
    ...(put !== undefined && { better: `${typed.typed.slice(0, replaced.start)}${put}${typed.typed.slice(replaced.end)}` }),
  };
}

function problemDraft({ kind, start, end, text, suggestion }: CommandLineProblem, { command }: ParsedCommandLine, line: string): Draft {
  const owner = command ? `docker ${command.path}` : 'docker';
  const near = suggestion === undefined ? '' : `最像的是\`${suggestion}\`。`;
  const link = command ? { id: commandId(command.path) } : {};
  if (kind === 'missing-value') return { kind: 'wrong', start, end, says: `选项\`${text}\`要一个值，后面没有。`, ...link };
  if (kind === 'unknown-command') {
    const right = suggestion?.split(' ').at(-1);
    return {
      kind: 'wrong',
      start,
      end,
      says: `docker没有\`${text}\`这条命令。${near}`,
      ...link,
      ...(right !== undefined && { put: right }),
    };
  }
  const says = `\`${owner}\`没有选项\`${text}\`。${near}`;
  if (suggestion === undefined) return { kind: 'wrong', start, end, says, ...link };
  // `-rm` is one word, of which the parser has looked at the first letter.
  const word = text.startsWith('--') ? undefined : { start, end: start + (/^\S+/.exec(line.slice(start))?.[0].length ?? 0) };
  return { kind: 'wrong', start, end, says, ...link, put: suggestion, ...(word && { at: word }) };
}

function ruleDrafts(line: LineFacts): Draft[] {
  return rules.flatMap(({ kind, says, find }): Draft[] => {
    const found = find(line);
    if (!found) return [];
    const flag = 'flag' in found ? found : undefined;
    const { start, end } = flag ? line.stretch(flag) : found;
    const page = commandId(flag?.owner?.path ?? line.path);
    return [{ kind, says, start, end, ...(line.path !== '' && { id: flag?.owner ? `${page}#${flag.flag.long}` : page }) }];
  });
}

/** A text without a docker command line: the nearest that could have been meant. */
function withoutDocker(line: string, { tree }: Handbook): Draft[] {
  if (line.trim() === '') return [];
  for (const { words } of lexShell(line)) {
    const [program, ...rest] = programWords(words);
    if (!program) continue;
    const values = [program, ...rest].map(({ value }) => value);
    const { start, end } = program;
    if (tree.resolve(values).length > 0)
      return [{ kind: 'wrong', start, end, says: '前面少了`docker`。', at: { start, end: start }, put: 'docker ' }];
    if (nearest(program.value, ['docker']) !== undefined && /^[a-z]{5,7}$/.test(program.value))
      return [{ kind: 'wrong', start, end, says: `没有\`${program.value}\`这个程序，最像的是\`docker\`。`, put: 'docker' }];
  }
  return [{ kind: 'hint', start: 0, end: 0, says: '这里没有docker命令行，只能说出shell的部分。' }];
}

/** What was read otherwise than typed. */
function typedFindings({ typed, line, folded }: TypedLine): Finding[] {
  const slip = /\\[^\S\n]+\n/.exec(typed);
  return [
    ...(folded
      ? [
          {
            ...folded,
            kind: 'wrong' as const,
            text: typed.slice(folded.start, folded.end),
            better: line.trim(),
            says: '这里是全角字符或排版用的横线、引号，shell不认。下面按半角来解释。',
          },
        ]
      : []),
    ...(slip
      ? [
          {
            kind: 'wrong' as const,
            start: slip.index,
            end: slip.index + slip[0].length,
            text: '\\',
            says: '续行的反斜杠后面有空格，这一行就断了。删掉空格。',
            better: typed.replaceAll(/\\[^\S\n]+\n/g, '\\\n'),
          },
        ]
      : []),
  ];
}

/** `docker-compose` at all its places is one finding. */
function composeDrafts({ oldCompose: [first] }: TypedLine): Draft[] {
  const says = '`docker-compose`是第一版的独立程序，已停止维护。现在是docker的插件，写`docker compose`，参数不变。';
  return first ? [{ ...first, kind: 'old', says, id: 'commands/compose', put: 'docker compose' }] : [];
}
