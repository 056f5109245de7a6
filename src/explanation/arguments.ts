import type { Command, CommandArgument } from '../schemas/index.ts';

/** What the names in usage lines stand for. Names that no row has are shown as they are. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/^CONTAINER:SRC_PATH/, '来源：本机路径，或写成容器:路径'],
  [/^SERVICE:SRC_PATH/, '来源：本机路径，或写成服务:路径'],
  [/^DEST_PATH/, '目的地：本机路径、容器:路径，或-表示标准输出'],
  [/^SERVICE=REPLICAS/, '服务名=副本数'],
  [/^SERVICE\|TASK/, '服务或任务，名字或ID'],
  [/^SERVICES?$/, '服务名'],
  [/^CONTAINERS?$/, '容器，名字或ID'],
  [/^SOURCE_IMAGE/, '原来的镜像'],
  [/^TARGET_IMAGE/, '新的镜像名'],
  [/^IMAGE/, '镜像，可带仓库地址与标签'],
  [/^NAME\[:TAG/, '镜像名，可带标签或摘要'],
  [/^NAME\|ID$/, '对象，名字或ID'],
  [/^REPOSITORY/, '仓库名，可带标签'],
  [/^COMMAND$/, '在容器里运行的程序'],
  [/^ARGS?$/, '交给容器里那个程序的参数'],
  [/^ps OPTIONS/, '交给ps的选项'],
  [/^PATH\|URL\|-$/, '构建上下文：目录、网址，或-表示标准输入'],
  [/^NETWORK$/, '网络，名字或ID'],
  [/^VOLUME$/, '数据卷'],
  [/^NODE$|^self\|NODE$/, '节点，名字或ID'],
  [/^STACK$/, '栈的名字'],
  [/^CONFIG$/, '配置'],
  [/^SECRET$/, '密钥'],
  [/^PLUGIN/, '插件'],
  [/^CONTEXT/, '上下文'],
  [/^CHECKPOINT$/, '检查点'],
  [/^MANIFEST/, '清单'],
  [/^REF/, '构建记录'],
  [/^TARGET$/, '构建目标'],
  [/^SERVER$/, '仓库的地址，不写是Docker Hub'],
  [/^TERM$/, '要搜的词'],
  [/^NEW_NAME$/, '新名字'],
  [/^HOST:PORT$/, '管理节点的地址'],
  [/^PRIVATE_PORT/, '容器里的端口'],
  [/^KEY=VALUE$/, '设置，名=值'],
  [/^(?:FILE|file)\|/, '文件，或-表示标准输入输出'],
  [/^worker\|manager$/, '角色'],
  [/^NAME$/, '名字'],
];

/** The argument of the usage that stands at each place: one that repeats takes all but what those behind it need. */
export function argumentsAt(command: Command, count: number): (CommandArgument | undefined)[] {
  const { args } = command;
  const repeats = args.findIndex(({ repeat }) => repeat);
  if (repeats === -1) return Array.from({ length: count }, (_, i) => args[i]);
  const behind = args.length - repeats - 1;
  return Array.from({ length: count }, (_, i) => {
    if (i < repeats) return args[i];
    const fromEnd = count - i;
    return fromEnd <= behind && i > repeats ? args[args.length - fromEnd] : args[repeats];
  });
}

/** What an argument is, in Chinese, with the name that the usage has for it. */
export function argumentSays(argument: CommandArgument | undefined): string {
  if (!argument) return '多出来的参数';
  const meaning = meanings.find(([pattern]) => pattern.test(argument.name))?.[1];
  return meaning === undefined ? `参数${argument.name}` : `${meaning}（写法中的${argument.name}）`;
}
