/** Why the facts could not be read, told so that the reader of a failed run knows where to look and what to change. */
export class ExtractError extends Error {
  /**
   * @param what what was met, with the offending text
   * @param where the command line that printed it, or the file
   * @param todo what to do about it
   */
  constructor(what: string, where: string, todo: string) {
    super(`${what}\n  in ${where}\n  → ${todo}`);
    this.name = 'ExtractError';
  }
}

/** The part of a foreign text that an error message shows: its first lines, marked as cut. */
export function beginning(text: string, lines = 3): string {
  const all = text.trim().split('\n');
  return JSON.stringify(all.slice(0, lines).join('\n') + (all.length > lines ? '\n…' : ''));
}
