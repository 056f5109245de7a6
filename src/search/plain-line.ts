/** `$ `, `user@host:~/app$ `, `[root@host ~]# `, `user@mac ~ % `, `➜  app `, `PS C:\Users\me> `, `C:\> `. */
const prompt = /^\s*(?:\[?[\w.-]+@[\w.-]+[^$#%>|]{0,60}[$#%>]|(?:PS )?[A-Z]:\\?[^>|]{0,80}>|➜\s+\S+|[$#%❯>])\s+/;

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
    .replace(prompt, '')
    .replace(/^\s*sudo\s+/, '')
    .trim();
}
