import type { Command, Flag, LaterVersionDelta } from '../schemas/index.ts';

/** A labelled fact about an option or command, worded for the reader: the page and every other format show the same ones. */
export interface Fact {
  label: string;
  /** Values that are code. */
  code?: string[];
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
function conditionFacts(it: Pick<Flag, 'apiSince' | 'osType' | 'swarm' | 'experimentalDaemon'>): Fact[] {
  return [
    ...(it.apiSince ? [{ label: '起始', text: `Engine API ${it.apiSince}` }] : []),
    ...(it.osType ? [{ label: '平台', text: systems[it.osType] }] : []),
    ...(it.swarm ? [{ label: '集群', text: swarmNeeds[it.swarm] }] : []),
    ...(it.experimentalDaemon ? [{ label: '实验', text: '守护进程须开启实验特性' }] : []),
  ];
}

/** The program that has a command, with the version that is described: `Docker 28.2.2`, `Compose`. */
export function programOf({ plugin }: Command, dockerVersion: string): string {
  return plugin ? { buildx: 'Buildx', compose: 'Compose' }[plugin] : `Docker ${dockerVersion}`;
}

/** Conditions and standing of a command. */
export function commandFacts(command: Command, later: LaterVersionDelta | undefined): Fact[] {
  return [
    ...conditionFacts(command.requires ?? {}),
    ...(command.experimental ? [{ label: '实验', text: '上游标为实验特性' }] : []),
    ...(command.deprecated ? [deprecationFact(command.deprecated)] : []),
    ...(later?.removedCommands.includes(command.path) ? [{ label: '之后', text: `${later.source.to}中已移除` }] : []),
  ];
}

/** Everything known about an option, what newer clients change included. */
export function optionFacts(command: Command, flag: Flag, later: LaterVersionDelta | undefined): Fact[] {
  const change = laterFact(command, flag, later);
  return [...flagFacts(flag), ...(change ? [change] : [])];
}

/** Everything the data knows about an option besides its name and type. */
function flagFacts(flag: Flag): Fact[] {
  const initial = flag.default ?? flag.textDefault;
  return [
    ...(initial !== undefined ? [{ label: '默认', code: [initial] }] : []),
    ...(flag.choices ? [{ label: flag.choicesOpen ? '常见取值' : '取值', code: flag.choices }] : []),
    ...(flag.repeatable ? [{ label: '次数', text: '可重复' }] : []),
    ...conditionFacts(flag),
    ...(flag.newerThan ? [{ label: '新增', text: `${flag.newerThan}之后` }] : []),
    ...(flag.deprecated ? [deprecationFact(flag.deprecated)] : []),
  ];
}

/** How an old command or option stands, and what to use instead. */
function deprecationFact({ status, since, removal, replacedBy }: NonNullable<Flag['deprecated']>): Fact {
  const text = [statuses[status], since && `${since}起`, removal && `计划在${removal}移除`].filter(Boolean).join('，');
  return {
    label: '状态',
    text: replacedBy ? `${text}，改用` : text,
    ...(replacedBy && { code: [/^[a-z-]+$/.test(replacedBy) ? `--${replacedBy}` : replacedBy] }),
  };
}

/** What a newer client changes about an option, or undefined. */
function laterFact(command: Command, flag: Flag, later: LaterVersionDelta | undefined): Fact | undefined {
  const is = (row: { command: string; long: string }) => row.command === command.path && row.long === flag.long;
  if (later?.removedFlags.some(is)) return { label: '之后', text: `${later.source.to}中已移除` };
  const changed = later?.changedDefaults.find(is);
  if (later && changed) return { label: '之后', text: `${later.source.to}中默认值为`, code: [changed.to ?? '（无）'] };
  const retyped = later?.changedTypes.find(is);
  if (later && retyped) return { label: '之后', text: `${later.source.to}中类型为`, code: [retyped.to] };
  return undefined;
}
