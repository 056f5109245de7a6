/**
 * What was typed, made plain: full-width letters and typographic dashes as typed on a keyboard, no prompt, no `sudo`.
 *
 * `$ sudo docker rm －f` → `docker rm -f`; `docker run —rm` → `docker run --rm`
 */
export function plainLine(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(
      /(^|\s)([‐-―−]+)(?=[A-Za-z])/g,
      (_, before: string, dashes: string) => `${before}${dashes.length > 1 || /[—–―]/.test(dashes) ? '--' : '-'}`,
    )
    .replace(/^\s*[$#❯>]\s+/, '')
    .replace(/^\s*sudo\s+/, '')
    .trim();
}
