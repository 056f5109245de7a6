import { nearest } from '../core/nearest.ts';
import type { ParsedCommandLine, ParsedFlag } from '../docker/command-line.ts';
import { commandId } from '../docker/command-tree.ts';
import type { Draft } from './findings.ts';

/** Values that an option does not take, and options given twice that count once. */
export function valueFindings({ flags }: ParsedCommandLine): Draft[] {
  return flags.flatMap((option, place) => [...wrongValue(option), ...givenAgain(option, flags.slice(0, place))]);
}

function wrongValue({ flag, owner, value, valueAt, name }: ParsedFlag): Draft[] {
  if (value === undefined || !valueAt || /[$`<]/.test(value)) return [];
  const link = owner ? { id: `${commandId(owner.path)}#${flag.long}` } : {};
  if (/^u?int\d*$/.test(flag.type) && !/^[+-]?\d+$/.test(value))
    return [{ ...valueAt, kind: 'wrong', says: `选项\`${name}\`的值要是整数。`, ...link }];
  if (
    !flag.choices ||
    flag.choicesOpen ||
    flag.choices.some((choice) => choice === value || (/[=:]$/.test(choice) && value.startsWith(choice)))
  )
    return [];
  // The book lists the words; a value of several parts may hold one and more.
  if (!/^[\w-]+$/.test(value)) return [];
  const right = nearest(value, flag.choices);
  const says = `选项\`${name}\`的值是${flag.choices.map((choice) => `\`${choice}\``).join('、')}之一。`;
  return [{ ...valueAt, kind: 'wrong', says, ...link, ...(right !== undefined && { put: right }) }];
}

function givenAgain({ flag, owner, name, start, end }: ParsedFlag, before: readonly ParsedFlag[]): Draft[] {
  if (flag.repeatable || flag.type === 'bool' || !before.some((other) => other.flag === flag)) return [];
  return [
    {
      start,
      end,
      kind: 'hint',
      says: `选项\`${name}\`写了不止一次，只有最后一次算数。`,
      ...(owner && { id: `${commandId(owner.path)}#${flag.long}` }),
    },
  ];
}
