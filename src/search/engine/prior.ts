import type { Thing } from './things.ts';
import { weights } from './weights.ts';

/** Groups of commands that are meant only when they are named; all others are about containers, images, volumes and networks. */
const namedGroups: Readonly<Record<string, RegExp>> = {
  compose: /compose/,
  buildx: /buildx|构建器|bake/,
  builder: /builder|构建/,
  service: /service|服务/,
  stack: /stack|栈/,
  swarm: /swarm|集群/,
  node: /node|节点/,
  secret: /secret|密钥|密码/,
  config: /config|配置/,
  plugin: /plugin|插件/,
  trust: /trust|签名/,
  manifest: /manifest|清单|架构/,
  context: /context|上下文|主机|远程/,
};

/** What the everyday groups act on: who names one of them, or of those above, does not mean another. */
const objects: Readonly<Record<string, RegExp>> = {
  container: /container|容器/,
  image: /image|镜像/,
  volume: /volume|数据卷/,
  network: /network|网络/,
};

/** Questions that an explanation answers and a command does not: `为什么…`, `…吗`; and those that a date or a name answers. */
const asksWhy = /为什么|为何|什么是|是什么|吗|why|what is/;
const asksWho =
  /谁|哪年|哪一年|何时|什么时候|成立|诞生|创立|创始|收购|合入|合并进|捐给|捐赠|发明|最早|首次|第一个|(?:19|20)\d\d ?年|who|when|founded|acquired|invented/;

/** Acts, in the words of the lexicon; and Latin words, most of which are commands. Without one, a question asks for an idea: `数据库 容器`. */
const acts =
  /删除|清理|查看|停止|启动|运行|重启|暂停|恢复|进入|创建|添加|修改|更新|升级|构建|推送|拉取|复制|导出|导入|保存|加载|安装|登录|连接|断开|切换|搜索|回滚|扩容|限制|设置|发布|挂载|部署|签名|改名|等待|杀死|[a-z]/;

/**
 * How much a question leans to a kind of thing by the way it asks; `plain` is the line before function words are taken out. Reads the
 * question once.
 */
export function leaningsOf(plain: string, question: string): (kind: Thing['kind']) => number {
  const who = asksWho.test(plain) ? weights.asksWho : 0;
  const why = asksWhy.test(plain) ? weights.asksWhy : 0;
  const idea = acts.test(question) ? 0 : weights.asksIdea;
  return (kind) => {
    if (kind === 'event') return who;
    if (kind === 'message') return why;
    return kind === 'section' || kind === 'chapter' || kind === 'term' ? why + idea : 0;
  };
}

/**
 * What speaks for a thing before its words are read: the more used of two is meant; an option is asked for by its command more often
 * than alone; a message that was pasted is meant as such. Reads the question once, for as many things as are asked about.
 */
export function priorsOf(question: string): (thing: Thing, pasted: boolean) => number {
  const unnamed = namesOf(namedGroups, (pattern) => !pattern.test(question));
  const objectNamed = [...Object.values(objects), ...Object.values(namedGroups)].some((pattern) => pattern.test(question));
  const others = objectNamed ? namesOf(objects, (pattern) => !pattern.test(question)) : new Set<string>();
  return ({ id, kind, rank }, pasted) => {
    const group = id.startsWith('commands/') ? (id.split(/[/#]/, 2)[1] ?? '') : '';
    const meant = (unnamed.has(group) ? weights.groupUnnamed : 0) + (others.has(group) ? weights.otherObject : 0);
    return meant + weights.used * rank + kindPrior(kind) + (pasted ? weights.pasted : 0);
  };
}

function namesOf(patterns: Readonly<Record<string, RegExp>>, is: (pattern: RegExp) => boolean): Set<string> {
  return new Set(Object.entries(patterns).flatMap(([name, pattern]) => (is(pattern) ? [name] : [])));
}

function kindPrior(kind: Thing['kind']): number {
  switch (kind) {
    case 'flag':
      return weights.option;
    case 'figure':
    case 'model':
    case 'page':
      return weights.picture;
    default:
      return 0;
  }
}
