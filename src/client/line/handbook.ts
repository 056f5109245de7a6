import { buildCommandTree } from '../../docker/command-tree.ts';
import type { Handbook } from '../../explanation/explanation.ts';
import { type UsageFacts, withUsage } from '../../explanation/usage-facts.ts';
import type { SearchIndex } from '../../search/index-format.ts';
import { unpackCommand, unpackFlags } from '../../search/packed-command.ts';

/** The handbook of the two files: the commands of the one with what the other says of them. */
export function handbookOf(index: SearchIndex, usage: UsageFacts): Handbook {
  return {
    tree: buildCommandTree(
      unpackFlags(index.globalFlags).flags,
      index.commands.map((packed) => withUsage(unpackCommand(packed), usage)),
    ),
    purposeOf: (path) => usage.commands[path]?.purpose ?? '',
    optionOf: (path, long) => usage.commands[path]?.options[long] ?? '',
  };
}
