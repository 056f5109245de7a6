import type { Command, Flag } from '../schemas/index.ts';
import type { PackedCommand } from './index-format.ts';

/** `all,a format= last,n=`: name, letter, `=` where it takes a value; hidden options behind `|`. */
export function packFlags(flags: readonly Flag[], hidden: readonly Flag[] = []): string {
  const one = ({ long, short, type }: Flag) => `${long}${short === undefined ? '' : `,${short}`}${type === 'bool' ? '' : '='}`;
  return [flags, hidden]
    .filter((list) => list.length > 0 || list === flags)
    .map((list) => list.map(one).join(' '))
    .join('|');
}

/** Inverse of `packFlags`. All that takes a value is of the type `value`: only the difference to a switch is kept. */
export function unpackFlags(packed: string): { flags: Flag[]; hiddenFlags: Flag[] } {
  const [flags = [], hiddenFlags = []] = packed.split('|').map((list) =>
    list
      .split(' ')
      .filter(Boolean)
      .map((text): Flag => {
        const [long = '', short] = text.replace('=', '').split(',');
        return { long, type: text.endsWith('=') ? 'value' : 'bool', ...(short !== undefined && { short }) };
      }),
  );
  return { flags, hiddenFlags };
}

/**
 * What a reading of command lines needs to know besides names: `g` for a group, `p` where a program follows the arguments, `a` for a
 * group that takes arguments all the same, then the plugin.
 */
export function packFacts({ kind, args, plugin }: Command): string {
  const program = args.some(({ name }) => name === 'COMMAND' || name === 'ARG' || name.startsWith('ps '));
  const takes = kind === 'group' ? (args.some(({ name }) => name !== 'COMMAND') ? 'a' : '') : program ? 'p' : '';
  return `${kind === 'group' ? 'g' : ''}${takes}${plugin === undefined ? '' : `:${plugin}`}`;
}

/** A command as the command tree takes it. */
export function unpackCommand([path, facts, aliases, flags]: PackedCommand): Command {
  const [letters = '', plugin] = facts.split(':');
  return {
    path,
    kind: letters.includes('g') ? 'group' : 'command',
    aliases: aliases === '' ? [] : aliases.split('|'),
    usages: [],
    args:
      letters.includes('p') || letters.includes('a')
        ? [{ name: letters.includes('p') ? 'COMMAND' : 'NAME', required: false, repeat: false }]
        : [],
    ...unpackFlags(flags),
    ...((plugin === 'buildx' || plugin === 'compose') && { plugin }),
  };
}
