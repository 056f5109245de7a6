import type { ThingKind } from '../../search/index-format.ts';

/** What a kind of thing is called in the list, in the order of the buttons that narrow it. */
export const kindNames: ReadonlyMap<ThingKind, string> = new Map([
  ['command', '命令'],
  ['group', '命令组'],
  ['flag', '选项'],
  ['chapter', '章'],
  ['section', '节'],
  ['term', '术语'],
  ['message', '报错'],
  ['event', '事件'],
  ['figure', '图'],
  ['model', '模型'],
  ['page', '页'],
]);
