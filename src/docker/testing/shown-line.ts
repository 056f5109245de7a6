import { parseCommandLines } from '../index.ts';
import { realTree } from './real-tree.ts';

/** A parsed line as a reader of a table takes it in. Everything but the arrows' right side is cut out of the text by its span. */
export interface ShownLine {
  /** `docker compose + up → compose up`: the stretches of the name, and the command. */
  name: string;
  /** `-p → publish = 8080:80`; `-f → compose file = a.yaml` where another command than the line's has it. */
  flags?: string[];
  arguments?: string[];
  /** `--fore: unknown-flag --fore, --force?` */
  problems?: string[];
}

/** Parses with the real commands and writes what was found as text, each line without what it does not have. */
export function shownLines(text: string): ShownLine[] {
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return parseCommandLines(text, realTree).map((line) => {
    const flags = line.flags.map(({ flag, owner, value, ...span }) => {
      const before = owner && owner === line.command ? '' : `${owner?.path ?? 'docker'} `;
      return `${cut(span)} → ${before}${flag.long}${value === undefined ? '' : ` = ${value}`}`;
    });
    const problems = line.problems.map(
      ({ kind, text: wrong, suggestion, ...span }) => `${cut(span)}: ${kind} ${wrong}${suggestion === undefined ? '' : `, ${suggestion}?`}`,
    );
    return {
      name: `${line.name.map(cut).join(' + ')} → ${line.command?.path ?? '?'}`,
      ...(flags.length > 0 && { flags }),
      ...(line.arguments.length > 0 && { arguments: line.arguments.map(cut) }),
      ...(problems.length > 0 && { problems }),
    };
  });
}
