import type { CommandTree } from '../docker/command-tree.ts';
import type { Command, Flag } from '../schemas/index.ts';

/** What an explanation needs to know of an option besides its name. */
type FlagFacts = Partial<Pick<Flag, 'type' | 'choices' | 'choicesOpen' | 'repeatable' | 'deprecated'>>;

/** What the index of the search leaves out of commands, by path: their arguments, and the facts of options that have any. */
export interface UsageFacts {
  schema: 1;
  commands: Record<string, Pick<Command, 'args' | 'deprecated'> & { flags?: Record<string, FlagFacts> }>;
}

/** The file that the page of explanations loads besides those of the search. */
export function usageFacts({ commands }: CommandTree): UsageFacts {
  return {
    schema: 1,
    commands: Object.fromEntries(
      commands.map((command) => {
        const flags = [...command.flags, ...command.hiddenFlags].flatMap((flag): [string, FlagFacts][] => {
          const facts = factsOf(flag);
          return Object.keys(facts).length > 0 ? [[flag.long, facts]] : [];
        });
        const { path, args, deprecated } = command;
        return [path, { args, ...(deprecated && { deprecated }), ...(flags.length > 0 && { flags: Object.fromEntries(flags) }) }];
      }),
    ),
  };
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
