import type { Command, Flag, LaterVersionDelta } from '../../schemas/index.ts';

/** A labelled fact about an option or command, for a field of its waybill. */
export interface Fact {
  label: string;
  /** Values that are code. */
  code?: string[];
  /** Where the code leads: an option of the same page. */
  href?: string;
  text?: string;
}

const systems = { linux: '仅Linux守护进程', windows: '仅Windows守护进程' } as const;
const swarmNeeds = { active: '节点须在swarm中', manager: '须在swarm管理节点上' } as const;
const statuses = {
  deprecated: '已弃用',
  'no-op': '接受但不起作用',
  'hidden-alias': '旧名',
  legacy: '不再推荐',
  'deprecated-later': '之后的版本弃用',
  'removed-later': '之后的版本移除',
} as const;

/** What must hold for a command or option to work. */
export function conditionFacts(it: Pick<Flag, 'apiSince' | 'osType' | 'swarm' | 'experimentalDaemon'>): Fact[] {
  return [
    ...(it.apiSince ? [{ label: '起始', text: `Engine API ${it.apiSince}` }] : []),
    ...(it.osType ? [{ label: '平台', text: systems[it.osType] }] : []),
    ...(it.swarm ? [{ label: '集群', text: swarmNeeds[it.swarm] }] : []),
    ...(it.experimentalDaemon ? [{ label: '实验', text: '守护进程须开启实验特性' }] : []),
  ];
}

/** Everything the data knows about an option besides its name and type; `siblings` are the options of its command. */
export function flagFacts(flag: Flag, siblings: readonly Flag[]): Fact[] {
  const initial = flag.default ?? flag.textDefault;
  return [
    ...(initial !== undefined ? [{ label: '默认', code: [initial] }] : []),
    ...(flag.choices ? [{ label: flag.choicesOpen ? '常见取值' : '取值', code: flag.choices }] : []),
    ...(flag.repeatable ? [{ label: '次数', text: '可重复' }] : []),
    ...conditionFacts(flag),
    ...(flag.newerThan ? [{ label: '新增', text: `${flag.newerThan}之后` }] : []),
    ...(flag.deprecated ? [deprecationFact(flag.deprecated, siblings)] : []),
  ];
}

/** How an old command or option stands, and what to use instead. */
export function deprecationFact(
  { status, since, removal, replacedBy }: NonNullable<Flag['deprecated']>,
  siblings: readonly Flag[] = [],
): Fact {
  const text = [statuses[status], since && `${since}起`, removal && `计划在${removal}移除`].filter(Boolean).join('，');
  return {
    label: '状态',
    text: replacedBy ? `${text}，改用` : text,
    ...(replacedBy && replacement(replacedBy, siblings)),
  };
}

function replacement(name: string, siblings: readonly Flag[]): Pick<Fact, 'code' | 'href'> {
  const isOption = /^[a-z-]+$/.test(name);
  return { code: [isOption ? `--${name}` : name], ...(isOption && siblings.some((flag) => flag.long === name) && { href: `#${name}` }) };
}

/** What a newer client changes about an option, or undefined. */
export function laterFact(command: Command, flag: Flag, later: LaterVersionDelta | undefined): Fact | undefined {
  const is = (row: { command: string; long: string }) => row.command === command.path && row.long === flag.long;
  if (later?.removedFlags.some(is)) return { label: '之后', text: `${later.source.to}中已移除` };
  const changed = later?.changedDefaults.find(is);
  if (later && changed) return { label: '之后', text: `${later.source.to}中默认值为`, code: [changed.to ?? '（无）'] };
  const retyped = later?.changedTypes.find(is);
  if (later && retyped) return { label: '之后', text: `${later.source.to}中类型为`, code: [retyped.to] };
  return undefined;
}
