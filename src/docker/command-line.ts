import type { Command, Flag } from '../schemas/index.ts';
import type { Word } from './shell-word.ts';

/** A stretch of the text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One option as typed: `-p`, `--name=web`, or one letter of a cluster. */
export interface ParsedFlag extends Span {
  /** As typed, with dashes: `--publish`, `-q`. */
  name: string;
  flag: Flag;
  /** The command that has it: `compose` for the `-f` of `docker compose -f a.yaml up`. Undefined for options of docker itself. */
  owner: Command | undefined;
  value?: string;
  /** Where the value stands; the whole word where quotes hide where it begins. */
  valueAt?: Span;
}

/** Something in the line that docker would refuse. */
export interface CommandLineProblem extends Span {
  kind: 'unknown-command' | 'unknown-flag' | 'missing-value';
  /** The wrong words as typed. */
  text: string;
  /** The nearest right spelling, if one is near. */
  suggestion?: string;
}

/** A `docker …` command line taken apart. Spans are offsets into the text that was parsed. */
export interface ParsedCommandLine extends Span {
  /** Where the words `docker container rm` stand: one stretch, or several where options or line breaks stand between them. */
  name: Span[];
  /** Undefined for plain `docker` or an unknown command. */
  command: Command | undefined;
  flags: ParsedFlag[];
  arguments: Word[];
  problems: CommandLineProblem[];
}
