/**
 * Text in the style of tldr-pages, which asks for what this book never types: a space between 汉字 and Latin, digits or code.
 *
 * @example spaced('列出docker容器') → '列出 docker 容器'
 */
export function spaced(text: string): string {
  return text
    .split('`')
    .map((part, i) => (i % 2 === 1 ? `\`${part}\`` : apart(part)))
    .reduce((before, after) => (needsSpace(before.at(-1), after[0]) ? `${before} ${after}` : before + after), '');
}

/** Ends a sentence: half-width behind a half-width character, as the style of tldr-pages has it. */
export function ended(text: string, fullWidth: '。' | '：'): string {
  const halfWidth = { '。': '.', '：': ':' }[fullWidth];
  return text + (/[A-Za-z0-9`)]$/.test(text) ? halfWidth : fullWidth);
}

function apart(text: string): string {
  return text.replaceAll(/(\p{Script=Han})(?=[A-Za-z0-9])/gu, '$1 ').replaceAll(/([A-Za-z0-9])(?=\p{Script=Han})/gu, '$1 ');
}

function needsSpace(before = '', after = ''): boolean {
  return (before === '`' && /[\p{Script=Han}A-Za-z0-9]/u.test(after)) || (after === '`' && /[\p{Script=Han}A-Za-z0-9]/u.test(before));
}
