import type { CommandTree, Span } from '../docker/index.ts';

/** What a stretch of a line is. */
export type PartKind = 'blank' | 'shell' | 'program' | 'command' | 'option' | 'value' | 'argument' | 'wrong';

/** A stretch of what was typed, and what it means. The parts of a line, joined, are the line. */
export interface Part extends Span {
  kind: PartKind;
  text: string;
  /** In Chinese; empty for blanks. */
  says: string;
  /** Where the book says more. */
  id?: string;
}

/** `wrong` is refused by docker, `conflict` is refused or without effect, `old` still works, `risk` loses data or protection. */
export type FindingKind = 'wrong' | 'conflict' | 'risk' | 'old' | 'hint';

/** Something to say about a line as a whole. */
export interface Finding extends Span {
  kind: FindingKind;
  /** The stretch that it is about. */
  text: string;
  says: string;
  id?: string;
  /** The whole line, put right. */
  better?: string;
}

/** A line taken apart. */
export interface Explanation {
  parts: Part[];
  findings: Finding[];
}

/** What the book says of commands, from wherever it was loaded. */
export interface Handbook {
  readonly tree: CommandTree;
  /** One line about a command; empty where nobody has written it. */
  purposeOf(path: string): string;
  /** One line about an option; empty where nobody has written it. */
  optionOf(path: string, long: string): string;
}
