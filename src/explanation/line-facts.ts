import type { ParsedCommandLine, ParsedFlag, Span } from '../docker/command-line.ts';

/** A docker command line as the rules ask about it. */
export class LineFacts {
  /** The whole text that the line stands in. */
  readonly text: string;
  readonly parsed: ParsedCommandLine;
  /** Canonical path: `container run`. */
  readonly path: string;

  constructor(text: string, parsed: ParsedCommandLine) {
    this.text = text;
    this.parsed = parsed;
    this.path = parsed.command?.path ?? '';
  }

  is(...paths: string[]): boolean {
    return paths.includes(this.path);
  }

  /** An option that is given and not switched off by `=false`. */
  option(...longs: string[]): ParsedFlag | undefined {
    return this.options(...longs)[0];
  }

  options(...longs: string[]): ParsedFlag[] {
    return this.parsed.flags.filter(({ flag, value }) => longs.includes(flag.long) && !(flag.type === 'bool' && value === 'false'));
  }

  /** The first of some options whose value fits. */
  valued(longs: readonly string[], form: RegExp): ParsedFlag | undefined {
    return this.options(...longs).find(({ value }) => value !== undefined && form.test(value));
  }

  argument(place: number): string | undefined {
    return this.parsed.arguments[place]?.value;
  }

  /** The first argument that fits. */
  argumentLike(form: RegExp): Span | undefined {
    return this.parsed.arguments.find(({ value }) => form.test(value));
  }

  /** The options' stretch, values included. */
  stretch({ start, end, valueAt }: ParsedFlag): Span {
    return { start, end: Math.max(end, valueAt?.end ?? end) };
  }
}
