import type { CommandDocument, CommandOption } from './command-schema.ts';

/** Headings of the parts, the same in every format and on the page. */
export const headings = {
  name: '名称',
  usage: '写法',
  aliases: '别名',
  conditions: '条件',
  details: '说明',
  arguments: '参数',
  subcommands: '子命令',
  examples: '常用示例',
  options: '选项',
  hidden: '旧名与已弃用的选项',
  pitfalls: '陷阱',
  related: '相关命令',
  chapters: '讲到它的章节',
} as const;

type Facts = CommandOption['facts'];

/** One fact in a line, its values in backticks: `默认：\`1m\``. */
export function factLine({ label, text = '', code = [] }: Facts[number]): string {
  return `${label}：${text}${code.map((value) => `\`${value}\``).join('、')}`;
}

/** All facts in a line; empty for none. */
export function factsLine(facts: Facts): string {
  return facts.map(factLine).join('；');
}

/** How often an argument stands: `必填，可多个`. */
export function argumentNeed({ required, repeat }: CommandDocument['arguments'][number]): string {
  return `${required ? '必填' : '可选'}${repeat ? '，可多个' : ''}`;
}

/** The wish of an example, with a warning where it costs something. */
export function wishLine({ wish, destructive }: CommandDocument['examples'][number]): string {
  return destructive ? `${wish}（会删除或中断）` : wish;
}

/** An example as typed and answered: a prompt before each command, `> ` before the lines that continue it. */
export function sessionLines({ run, output }: CommandDocument['examples'][number]): string[] {
  const typed = run.split('\n').map((line, i, lines) => (lines[i - 1]?.endsWith('\\') ? `> ${line}` : `$ ${line}`));
  return output === undefined ? typed : [...typed, ...output.split('\n')];
}

/** Options as the help lists them, and those that it hides, each with its heading; without the empty one. */
export function optionGroups({ options }: CommandDocument): { heading: string; options: CommandOption[] }[] {
  return [
    { heading: headings.options, options: options.filter((option) => !option.hidden) },
    { heading: headings.hidden, options: options.filter((option) => option.hidden) },
  ].filter((group) => group.options.length > 0);
}
