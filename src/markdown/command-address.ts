import { commandId, type ParsedCommandLine } from '../docker/index.ts';

/** Where a short mention of a command leads: its only option if it has just one, else the command itself. */
export function addressOf(line: ParsedCommandLine | undefined): string | undefined {
  // `docker run --name` is a mention too: only a line to be typed needs the value.
  if (!line?.command || line.problems.some(({ kind }) => kind !== 'missing-value')) return undefined;
  const id = commandId(line.command.path);
  const [flag, ...others] = line.flags;
  return flag?.owner === line.command && others.length === 0 && line.arguments.length === 0 ? `${id}#${flag.flag.long}` : id;
}
