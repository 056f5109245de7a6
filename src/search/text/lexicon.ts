import { wordGroups } from './word-groups.ts';

/** 汉字 of one letter that are a verb only in front of what they act on: `删镜像`, `看日志`. */
const verbs: Readonly<Record<string, string>> = {
  删: '删除',
  看: '查看',
  查: '查看',
  停: '停止',
  关: '停止',
  开: '启动',
  起: '启动',
  建: '创建',
  拉: '拉取',
  推: '推送',
  传: '推送',
  进: '进入',
  改: '修改',
  装: '安装',
  拷: '复制',
  挂: '挂载',
  清: '清理',
  限: '限制',
};
const nouns = [
  '容器',
  '镜像',
  '数据卷',
  '网络',
  '日志',
  '端口',
  '服务',
  '节点',
  '文件',
  '目录',
  '进程',
  '版本',
  '内存',
  '磁盘',
  '配置',
  '缓存',
];

/** Phrases and words of a question that say nothing about its subject. */
const empty = `怎么办 怎么样 怎么 怎样 如何 为什么 为何 什么是 是什么 什么 哪个 哪些 哪里 在哪 有没有 有哪些 能不能 可不可以 可以 一下 请问 意思
是不是 是否 怎么回事 以前叫 叫什么 一个 一些 一共 几种 某个 某些 某台 另一台 另一个 另外 别的 其他 其它 哪台 哪一台 这个 那个 我的 我 想要 想 要 请 吗 呢 的 了 得 地 用来 用 在 把 给 让 从 和 与 跟 及 或 里面 里
上面 下面 中 上 下 是 有 着 过 还 也 就 都 又 再 会 能 个 只 而 并 被 对 为 到 时候 正在 已经 应该 需要 必须 很多 很 太 非常 特别 多少 有点 老是 总是 一直
会不会 对不对 要不要 用不用 到底 究竟 因为 为了 几个`;
/** Words that hold one of the above, or of the groups, without meaning it. */
const whole = `用户 作用 使用 应用 占用 引用 在线 存在 要求 需求 目的 的确 了解 得到 获得 地址 从属 和谐 与否 跟踪 以及 或者 里程 中间 集中 中断 上下文 上限 下载 上传 下线
上线 历史 是否 拥有 所有 着色 过滤 过程 通过 还原 就绪 再次 会话 能力 功能 性能 个数 只读 只写 而且 并行 并发 被动 对象 对比 为止 行为 到期 到达 对应 时间 运行时 容器化 容器云
内核 多阶段 版本库 分层 层级 层次 底层 名字空间 用户空间 地址空间 命令行 后台 前台 数据中心 参数 名单 服务端 集装箱 系统 文件名 主机名 进程号 端口号 用户名 重命名 命名
写入层 只读层 可写层 分发 分布式 转换 开发 开源 关系 关键 起源 起始 推荐 传播 传输 传统 改进 进度 装置 查找 停机 挂载点 建议 清单 限速 看板 拉丁 删节 匿名 有效 没有 有限
中心 请求 合并 启用 停用 禁用 采用 沿用 改用 复用 滥用 专用 公用 通用 常用 用法 核对 超过 过时 过期 对照 对方 对外 线上 上层 下层 上级 上游 下游 以上 以下
申请 上网 并入 以太 跟随 命中 命中率 中立 中文 原有 现有 公有 私有 普及 大会 峰会 个人 目的地 退出码 退出状态`;

/** Stands between two words that the lexicon knows, where nothing was written. */
export const seam = '\u0001';

/** What stands for a word of 汉字; empty for function words. Longer words win. */
export const hanWords: ReadonlyMap<string, string> = makeHanWords();
/** What a Latin word can be asked for as, besides itself. */
export const latinWords: ReadonlyMap<string, string> = makeLatinWords();
/** A command in the words of the lexicon: `container pause` → 容器 暂停; undefined where it has no word for the act. */
export function chineseName(path: string): string | undefined {
  const words = path.split(' ').map((word) => latinWords.get(word) ?? latinWords.get(word.replace(/s$/, '')));
  return words.at(-1) === undefined ? undefined : words.map((word, i) => word ?? path.split(' ')[i]).join(' ');
}

/** Latin words that say nothing. */
export const latinFunctionWords: ReadonlySet<string> = new Set(
  'a an the of to in on at for is are be do does i my me you your with and or from by into out it its this that what which why how can when where not no there all'.split(
    ' ',
  ),
);

function lines(): string[][] {
  return wordGroups
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}

function makeHanWords(): Map<string, string> {
  const words = new Map<string, string>();
  for (const word of empty.split(/\s+/)) words.set(word, ' ');
  for (const [first = '', ...others] of lines())
    for (const word of [first, ...others]) if (isHan(word) && !words.has(word)) words.set(word, first);
  for (const word of whole.split(/\s+/)) if (!words.has(word)) words.set(word, word);
  for (const [verb, meant] of Object.entries(verbs)) {
    for (const noun of nouns) for (const between of ['', '个', '下', '掉']) words.set(`${verb}${between}${noun}`, meant + seam + noun);
  }
  return words;
}

function makeLatinWords(): Map<string, string> {
  const words = new Map<string, string>();
  for (const [first = '', ...others] of lines()) for (const word of others) if (!isHan(word) && !words.has(word)) words.set(word, first);
  return words;
}
