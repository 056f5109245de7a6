import { createCssVariablesTheme, createHighlighter, type ThemedToken } from 'shiki';
import type { CodeMeta } from '../catalog/index.ts';
import { escapeHtml, hrefOf } from '../core/index.ts';
import { type CommandTree, commandId, parseCommandLines, type ParsedCommandLine, sessionOf } from '../docker/index.ts';

const languages = ['bash', 'c', 'docker', 'go', 'ini', 'json', 'yaml', 'diff'] as const;

/** Names that authors use → grammar. A language that is not here is shown plain; a check reports it. */
export const codeLanguages: Readonly<Record<string, (typeof languages)[number] | 'text'>> = {
  console: 'bash',
  bash: 'bash',
  sh: 'bash',
  c: 'c',
  dockerfile: 'docker',
  go: 'go',
  ini: 'ini',
  json: 'json',
  yaml: 'yaml',
  diff: 'diff',
  text: 'text',
};

/** Classes instead of colours: they survive a strict policy, both colour schemes share them, and they weigh one letter. */
const classes: Readonly<Record<string, string>> = {
  'token-constant': 'c',
  'token-string': 's',
  'token-string-expression': 's',
  'token-comment': 'm',
  'token-keyword': 'k',
  'token-parameter': '',
  'token-function': 'f',
  'token-punctuation': '',
  'token-link': 's',
};

const theme = createCssVariablesTheme({ variablePrefix: '' });
const highlighter = await createHighlighter({ themes: [theme], langs: [...languages] });

export interface HighlightOptions {
  /** Name of the language as authors write it. */
  language: string;
  meta: CodeMeta;
  base: string;
  tree: CommandTree;
}

/** A stretch of text with the class of its token and the address it leads to. */
interface Piece {
  text: string;
  className: string;
  href?: string;
}

/**
 * Renders code as the inside of `<pre><code>`: one `span.l` a line. Commands of a session carry their prompt in `data-p` and
 * the class `cmd`, output the class `out`; docker commands and options are links to their entries.
 */
export function highlight(code: string, options: HighlightOptions): string {
  const lines = options.language === 'console' ? sessionLines(code, options) : plainLines(code, options);
  return lines
    .map(({ kind, pieces, prompt }, i) => {
      const number = i + 1;
      const names = [
        'l',
        kind,
        options.meta.mark.has(number) && 'mk',
        options.meta.inserted.has(number) && 'ins',
        options.meta.deleted.has(number) && 'del',
      ].filter(Boolean);
      return `<span class="${names.join(' ')}"${prompt === undefined ? '' : ` data-p="${escapeHtml(prompt)}"`}>${pieces.map(renderPiece).join('')}</span>`;
    })
    .join('\n');
}

interface Line {
  kind: '' | 'cmd' | 'out';
  pieces: Piece[];
  prompt?: string;
}

function plainLines(code: string, options: HighlightOptions): Line[] {
  return tokenLines(code, options.language, options).map((pieces) => ({ kind: '', pieces }));
}

function sessionLines(code: string, options: HighlightOptions): Line[] {
  return sessionOf(code).flatMap((part): Line[] => {
    if (part.kind === 'output') return [{ kind: 'out', pieces: [{ text: part.text, className: '' }] }];
    return tokenLines(part.text, 'bash', options).map((pieces, i) => ({
      kind: 'cmd',
      pieces,
      prompt: i === 0 ? (part.prompt ?? '$') : '>',
    }));
  });
}

function tokenLines(code: string, language: string, options: HighlightOptions): Piece[][] {
  const grammar = codeLanguages[language] ?? 'text';
  const lines = highlighter.codeToTokensBase(code, { lang: grammar, theme });
  const doors = grammar === 'bash' ? doorsOf(parseCommandLines(code, options.tree), options.base) : [];
  return lines.map((tokens) => mergePieces(tokens.flatMap((token) => cutAtDoors(token, classOf(token, grammar), doors))));
}

interface Door {
  start: number;
  end: number;
  href: string;
}

/** The stretches of a shell text that lead somewhere, in order: the words of a command, and each of its options. */
function doorsOf(lines: readonly ParsedCommandLine[], base: string): Door[] {
  const doors = lines.flatMap(({ command, name, flags }) => {
    if (!command) return [];
    const href = hrefOf(commandId(command.path), base);
    return [
      ...name.map((span) => ({ ...span, href })),
      ...flags.flatMap(({ start, end, flag, owner }) =>
        owner ? [{ start, end, href: hrefOf(`${commandId(owner.path)}#${flag.long}`, base) }] : [],
      ),
    ];
  });
  return doors.sort((a, b) => a.start - b.start);
}

/** Class of a token. A shell line stays plain but for its words of grammar: every bare argument is a string to the grammar. */
function classOf({ color }: ThemedToken, grammar: string): string {
  const name = classes[/^var\(([\w-]+)/.exec(color ?? '')?.[1] ?? ''] ?? '';
  return grammar === 'bash' && (name === 's' || name === 'c') ? '' : name;
}

function cutAtDoors(token: ThemedToken, className: string, doors: readonly Door[]): Piece[] {
  const pieces: Piece[] = [];
  let at = token.offset;
  const end = token.offset + token.content.length;
  const push = (to: number, href?: string) => {
    if (to > at)
      pieces.push({ text: token.content.slice(at - token.offset, to - token.offset), className, ...(href !== undefined && { href }) });
    at = Math.max(at, to);
  };
  for (const door of doors) {
    if (door.end <= at || door.start >= end) continue;
    push(Math.max(door.start, at));
    push(Math.min(door.end, end), door.href);
  }
  push(end);
  return pieces;
}

/** Neighbours that look and lead alike become one piece, so that `docker rm` is a single link; a blank between them, which shows no colour, joins in. */
function mergePieces(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const [before, last] = [merged.at(-2), merged.at(-1)];
    if (last && isAlike(last, piece)) last.text += piece.text;
    else if (before && last && isBlank(last) && piece.href === undefined && isAlike(before, piece)) {
      before.text += last.text + piece.text;
      merged.pop();
    } else merged.push({ ...piece });
  }
  return merged;
}

function isAlike(a: Piece, b: Piece): boolean {
  return a.href === b.href && (a.href !== undefined || a.className === b.className);
}

function isBlank({ text, href }: Piece): boolean {
  return href === undefined && text.trim() === '';
}

function renderPiece({ text, className, href }: Piece): string {
  const inner = escapeHtml(text);
  if (href !== undefined) return `<a href="${escapeHtml(href)}">${inner}</a>`;
  return className === '' ? inner : `<span class="${className}">${inner}</span>`;
}
