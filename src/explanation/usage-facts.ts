import type { Command, CommandWords, Flag } from '../schemas/index.ts';

/** What an explanation needs to know of an option besides its name. */
type FlagFacts = Partial<Pick<Flag, 'type' | 'choices' | 'choicesOpen' | 'repeatable' | 'deprecated'>>;

/** What the index of the search leaves out of a command. */
export interface CommandUsage extends Pick<Command, 'args' | 'deprecated'> {
  /** What it is for; empty while nobody has written that. */
  purpose: string;
  /** What its options do, by their long names. */
  options: Record<string, string>;
  /** Facts of the options that have any. */
  flags?: Record<string, FlagFacts>;
}

/** What explanations need beyond the index of the search, by the path of the command. */
export interface UsageFacts {
  schema: 2;
  commands: Record<string, CommandUsage>;
}

/** The file that the page of explanations loads besides the index of the search. */
export function usageFacts(commands: readonly { command: Command; words: CommandWords | undefined }[]): UsageFacts {
  return {
    schema: 2,
    commands: Object.fromEntries(
      commands.map(({ command, words }) => {
        const flags = [...command.flags, ...command.hiddenFlags].flatMap((flag): [string, FlagFacts][] => {
          const facts = factsOf(flag);
          return Object.keys(facts).length > 0 ? [[flag.long, facts]] : [];
        });
        const { path, args, deprecated } = command;
        const options = Object.entries(words?.flags ?? {}).map(([long, says]) => [long, plain(says)]);
        const said = { purpose: plain(words?.purpose ?? ''), options: Object.fromEntries(options) };
        return [path, { args, ...said, ...(deprecated && { deprecated }), ...(flags.length > 0 && { flags: Object.fromEntries(flags) }) }];
      }),
    ),
  };
}

function plain(text: string): string {
  return text.replaceAll('`', '').replaceAll('\n', ' ');
}

/** A command of the search's index with what was left out. */
export function withUsage(command: Command, { commands }: UsageFacts): Command {
  const facts = commands[command.path];
  if (!facts) return command;
  const fill = (flag: Flag): Flag => ({ ...flag, ...facts.flags?.[flag.long] });
  const { args, deprecated } = facts;
  return {
    ...command,
    args,
    flags: command.flags.map(fill),
    hiddenFlags: command.hiddenFlags.map(fill),
    ...(deprecated && { deprecated }),
  };
}

function factsOf({ type, choices, choicesOpen, repeatable, deprecated }: Flag): FlagFacts {
  return {
    // A switch is a switch already; `string` is what one expects.
    ...(type !== 'bool' && type !== 'string' && { type }),
    ...(choices && { choices }),
    ...(choicesOpen && { choicesOpen }),
    ...(repeatable && { repeatable }),
    ...(deprecated && {
      deprecated: {
        status: deprecated.status,
        ...(deprecated.since !== undefined && { since: deprecated.since }),
        ...(deprecated.removal !== undefined && { removal: deprecated.removal }),
        ...(deprecated.replacedBy !== undefined && { replacedBy: deprecated.replacedBy }),
      },
    }),
  };
}
