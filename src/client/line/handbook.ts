import { buildCommandTree, commandId } from '../../docker/command-tree.ts';
import type { Handbook } from '../../explanation/explanation.ts';
import { type UsageFacts, withUsage } from '../../explanation/usage-facts.ts';
import type { SearchDetails, SearchIndex } from '../../search/index-format.ts';
import { unpackCommand, unpackFlags } from '../../search/packed-command.ts';

/** The handbook of the three files; without their sentences where they are of two builds. */
export function handbookOf(index: SearchIndex, details: SearchDetails, usage: UsageFacts): Handbook {
  const purposes = new Map<string, string>();
  const options = new Map<string, string>();
  for (const [i, packed] of index.commands.entries()) {
    const [purpose = '', lines = ''] = details.stamp === index.stamp ? (details.commands[i] ?? []) : [];
    const [path, , , flags] = packed;
    const unpacked = unpackFlags(flags);
    purposes.set(path, purpose);
    const says = lines.split('\n');
    for (const [at, { long }] of [...unpacked.flags, ...unpacked.hiddenFlags].entries())
      options.set(`${commandId(path)}#${long}`, says[at] ?? '');
  }
  return {
    tree: buildCommandTree(
      unpackFlags(index.globalFlags).flags,
      index.commands.map((packed) => withUsage(unpackCommand(packed), usage)),
    ),
    purposeOf: (path) => purposes.get(path) ?? '',
    optionOf: (path, long) => options.get(`${commandId(path)}#${long}`) ?? '',
  };
}
