/** What the signs between words are, by their form. The first row that fits says it. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/^\s*\\\s*$/, '续行：下一行接着这一行'],
  [/^\s+$/, ''],
  [/^#/, '注释，shell不理会'],
  [/^\|\|$/, '前一条失败了，才运行后一条'],
  [/^\|$/, '管道：前一个程序的输出交给后一个'],
  [/^&&$/, '前一条成功了，才运行后一条'],
  [/^&$/, '放到后台运行'],
  [/^;+$/, '接着运行下一条'],
  [/^\($/, '在子shell里运行'],
  [/^\)$/, '括号到此为止'],
  [/^\d*<<<$/, '把后面的文字当作标准输入'],
  [/^\d*<<-?$/, '把下面几行当作标准输入，到这个词为止'],
  [/^2>&$/, '标准错误并到后面的去处'],
  [/^\d*>>$/, '输出追加到文件末尾'],
  [/^2>\|?$/, '标准错误写到文件'],
  [/^&>>?$/, '标准输出和标准错误都写到文件'],
  [/^\d*[<>]&$/, '复制一个文件描述符'],
  [/^\d*>\|?$/, '输出写到文件，原有内容被覆盖'],
  [/^\d*<>?$/, '从文件读标准输入'],
];

const cut = /\\?\n|[^\S\n]+|#[^\n]*|&>>?|\d*(?:<<<|<<-?|[<>]&|<>|>>|>\||[<>])|\|\||&&|;+|[|&()]|(?:(?![<>])[^\s|&;()#\\])+|[\s\S]/g;

/** Cuts what stands between words into its signs, each with what it does. */
export function readBetween(text: string): { text: string; says: string }[] {
  return [...text.matchAll(cut)].map(([sign]) => ({
    text: sign,
    says: signs.find(([form]) => form.test(sign))?.[1] ?? '重定向的去处或来处',
  }));
}

/** Words of the shell, and programs that run another. */
const words: ReadonlyMap<string, string> = new Map([
  ['sudo', '以root身份运行后面的命令'],
  ['env', '设好环境变量再运行后面的命令'],
  ['exec', '用后面的程序替换当前shell'],
  ['nohup', '终端关掉也继续运行'],
  ['time', '运行完报告用了多久'],
  ['timeout', '超过时间就停掉'],
  ['watch', '每隔几秒重新运行一次'],
  ['ssh', '在另一台主机上运行'],
  ['xargs', '把标准输入的每一项变成后面命令的参数'],
  ['command', '跳过别名与函数，直接运行'],
  ['if', '如果成功'],
  ['then', '那么'],
  ['else', '否则'],
  ['elif', '否则如果'],
  ['fi', '如果到此为止'],
  ['while', '成功就反复'],
  ['until', '反复到成功为止'],
  ['for', '逐项循环'],
  ['do', '循环体开始'],
  ['done', '循环体结束'],
  ['!', '把成功与失败反过来'],
  ['{', '一组命令开始'],
  ['}', '一组命令结束'],
  ['grep', '只留下含有某些字的行'],
  ['awk', '按列取文字'],
  ['sed', '按规则改文字'],
  ['cut', '按列截取文字'],
  ['head', '只留前几行'],
  ['tail', '只留后几行，或跟着看新行'],
  ['sort', '排序'],
  ['uniq', '去掉相邻的重复行'],
  ['wc', '数行、词、字节'],
  ['cat', '把文件内容打印出来'],
  ['echo', '打印文字'],
  ['jq', '从JSON里取值'],
  ['tee', '一边显示一边写文件'],
  ['tar', '打包或解包'],
  ['gzip', '压缩'],
  ['gunzip', '解压'],
  ['curl', '取网址的内容'],
  ['cd', '换到某个目录'],
  ['export', '设置环境变量'],
]);

/** What a word of the shell or a well-known program does; undefined for others. */
export function shellWordSays(word: string): string | undefined {
  return words.get(word);
}
