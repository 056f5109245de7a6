/** A piece of a console block: a command with its continuation lines, or one line of output. */
export interface SessionPart {
  kind: 'command' | 'output';
  /** `$` for a user, `#` for root; commands only. */
  prompt?: '$' | '#';
  /** Text without prompts; a command over several lines keeps its line breaks. */
  text: string;
  /** Line of the block where it begins, counted from 0, and how many lines it has. */
  line: number;
  lines: number;
}

/**
 * Takes a recorded session apart. A line that begins with `$ ` or `# ` is a command; it goes on while lines end in a
 * backslash or begin with `> ` (a bare `>` where the line is empty). Everything else is output.
 */
export function sessionOf(text: string): SessionPart[] {
  const parts: SessionPart[] = [];
  let open = false;
  for (const [line, raw] of text.split('\n').entries()) {
    const last = parts.at(-1);
    const prompt = /^([$#]) (.*)$/.exec(raw);
    const continued = /^>(?: (.*))?$/.exec(raw);
    if (last?.kind === 'command' && (open || continued)) {
      last.text += `\n${continued ? (continued[1] ?? '') : raw}`;
      last.lines += 1;
    } else if (prompt) {
      parts.push({ kind: 'command', prompt: prompt[1] === '#' ? '#' : '$', text: prompt[2] ?? '', line, lines: 1 });
    } else {
      parts.push({ kind: 'output', text: raw, line, lines: 1 });
    }
    open = parts.at(-1)?.kind === 'command' && raw.endsWith('\\');
  }
  return parts;
}
