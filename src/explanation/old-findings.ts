import type { ParsedCommandLine } from '../docker/command-line.ts';
import { commandId } from '../docker/command-tree.ts';
import type { Deprecation } from '../schemas/index.ts';
import type { Handbook } from './explanation.ts';
import type { Draft } from './findings.ts';

const says = {
  deprecated: '已弃用',
  'no-op': '接受，但不起作用',
  'hidden-alias': '是旧名',
  legacy: '还能用，但不再推荐',
  'deprecated-later': '在之后的版本中弃用',
  'removed-later': '在之后的版本中移除',
} as const;

/** Commands and options of the line that are at their end, with what to use instead. */
export function oldFindings({ command, flags, name }: ParsedCommandLine, { tree }: Handbook): Draft[] {
  const last = name.at(-1);
  const group = command?.deprecated ?? tree.get(command?.path.split(' ')[0] ?? '')?.deprecated;
  const ofCommand: Draft[] =
    command && group && last
      ? [{ ...last, kind: 'old', says: `\`docker ${command.path}\`${standing(group)}。${instead(group)}`, id: commandId(command.path) }]
      : [];
  const ofFlags = flags.flatMap(({ flag, owner, name: typed, start, end }): Draft[] => {
    if (!flag.deprecated) return [];
    const { replacedBy, status } = flag.deprecated;
    // Another name for the same; what merely does something like it is for the reader to choose.
    const same =
      replacedBy !== undefined &&
      (status === 'hidden-alias' || status === 'deprecated') &&
      owner?.flags.some(({ long }) => long === replacedBy);
    return [
      {
        start,
        end,
        kind: 'old',
        says: `选项\`${typed}\`${standing(flag.deprecated)}。${instead(flag.deprecated)}`,
        ...(owner && { id: `${commandId(owner.path)}#${flag.long}` }),
        ...(same && { put: `--${replacedBy}` }),
      },
    ];
  });
  return [...ofCommand, ...ofFlags];
}

function standing({ status, since, removal }: Deprecation): string {
  return [says[status], since && `${since}起`, removal && `计划在${removal}移除`].filter(Boolean).join('，');
}

function instead({ replacedBy }: Deprecation): string {
  if (replacedBy === undefined) return '';
  return `改用\`${/^[a-z-]+$/.test(replacedBy) ? `--${replacedBy}` : replacedBy}\`。`;
}
