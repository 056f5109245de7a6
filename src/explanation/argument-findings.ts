import type { ParsedCommandLine } from '../docker/command-line.ts';
import { commandId } from '../docker/command-tree.ts';
import { argumentSays } from './arguments.ts';
import type { Draft } from './findings.ts';

/** Arguments that are missing or too many; nothing where the shell fills in how many there are, or where help is asked for. */
export function argumentFindings({ command, arguments: words, flags, problems, name }: ParsedCommandLine): Draft[] {
  const isOpen = words.some(({ raw }) => /[$`*?{]|\.\.\.|…/.test(raw));
  const last = name.at(-1);
  if (command?.kind !== 'command' || isOpen || !last || problems.length > 0 || flags.some(({ flag }) => flag.long === 'help')) return [];
  const { args, path } = command;
  const needed = args.filter(({ required }) => required);
  const id = commandId(path);
  const missing = needed[words.length];
  if (missing) return [{ ...last, kind: 'wrong', id, says: `\`docker ${path}\`还少一个参数：${argumentSays(missing)}。` }];
  const extra = words[args.length];
  if (!extra || args.some(({ repeat, name: word }) => repeat || word.includes(' '))) return [];
  return [
    {
      start: extra.start,
      end: extra.end,
      kind: 'wrong',
      id,
      says: `\`docker ${path}\`只要${args.length === 0 ? '零' : args.length}个参数，这个是多出来的。`,
    },
  ];
}
