/** The port that `--port N` names, or 4321. */
export function portOf(args: readonly string[]): number {
  const at = args.indexOf('--port');
  return at === -1 ? 4321 : Number(args[at + 1]);
}
