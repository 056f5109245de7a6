import type { CommandArgument } from '../../schemas/docker-cli.ts';

/** Words of a usage line that stand for options: `plugin`-made commands write them in several ways. */
const OPTIONS = new Set(['[OPTIONS]', 'OPTIONS', '[OPTION]', '[flags]', '--']);

/**
 * Splits a usage line into arguments.
 *
 * `docker container top CONTAINER [ps OPTIONS]` of `container top` → CONTAINER (required), `ps OPTIONS` (optional)
 */
export function usageArgs(usage: string, path: string): CommandArgument[] {
  const tail = usage.slice(`docker ${path}`.length);
  // A shell redirection is advice to the reader, not an argument: `dial-stdio < in.fifo > out.fifo &`.
  const words = tokens(tail.replace(/ < .*$/, '').replaceAll(' | ', '|')).filter((word) => !OPTIONS.has(word));
  const args: CommandArgument[] = [];
  for (const word of words) {
    const arg = argument(word);
    const last = args.at(-1);
    // `CONTAINER [CONTAINER...]` is one argument that may be repeated.
    if (last && arg.repeat && last.name === arg.name) last.repeat = true;
    else args.push(arg);
  }
  return args;
}

/** `[ARG...]` → ARG, optional, repeated. `(worker|manager)` → `worker|manager`, required. */
function argument(word: string): CommandArgument {
  const optional = isWrapped(word, '[', ']');
  const bare = optional || isWrapped(word, '(', ')') ? word.slice(1, -1) : word;
  const repeat = bare.endsWith('...');
  return { name: repeat ? bare.slice(0, -3) : bare, required: !optional, repeat };
}

/** True if the brackets at both ends belong together: `[A]`, but not `[A][B]`. */
function isWrapped(word: string, open: string, close: string): boolean {
  if (!word.startsWith(open) || !word.endsWith(close)) return false;
  let depth = 0;
  for (const [index, letter] of [...word].entries()) {
    if (letter === open) depth += 1;
    if (letter === close) depth -= 1;
    if (depth === 0) return index === word.length - 1;
  }
  return false;
}

/** Splits at spaces outside brackets. */
function tokens(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let depth = 0;
  for (const letter of text) {
    if (letter === '[') depth += 1;
    if (letter === ']') depth -= 1;
    if (letter === ' ' && depth === 0) {
      if (word !== '') words.push(word);
      word = '';
    } else word += letter;
  }
  return word === '' ? words : [...words, word];
}
