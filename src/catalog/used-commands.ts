import { type CommandTree, parseCommandLines, sessionOf } from '../docker/index.ts';
import type { CodeBlock } from './chapter-structure.ts';

/** A command and its options, as far as a page's code uses them. */
export interface UsedCommand {
  /** Canonical path: `container run`. */
  path: string;
  /** Long names in order of first use. */
  options: string[];
}

/** The shell text of a code block without prompts and output; empty for other languages. */
export function shellOf(block: Pick<CodeBlock, 'language' | 'value'>): string[] {
  if (block.language === 'console') return sessionOf(block.value).flatMap((part) => (part.kind === 'command' ? [part.text] : []));
  return ['bash', 'sh', 'shell'].includes(block.language) ? [block.value] : [];
}

/** The commands in shell texts with the options typed there, in order of first use: what the links of a code block lead to. */
export function usedCommands(texts: readonly string[], tree: CommandTree): UsedCommand[] {
  const used = new Map<string, Set<string>>();
  const optionsOf = (path: string) => {
    const options = used.get(path) ?? new Set();
    used.set(path, options);
    return options;
  };
  for (const line of texts.flatMap((text) => parseCommandLines(text, tree))) {
    if (line.command?.kind === 'command') optionsOf(line.command.path);
    for (const { owner, flag } of line.flags) if (owner) optionsOf(owner.path).add(flag.long);
  }
  return [...used].map(([path, options]) => ({ path, options: [...options] }));
}
