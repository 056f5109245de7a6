/** The kinds of things that can be linked, in the order in which lists are narrowed to them. */
export const kinds = ['command', 'group', 'flag', 'chapter', 'section', 'term', 'message', 'event', 'figure', 'model', 'page'] as const;

export type Kind = (typeof kinds)[number];

const names: Readonly<Record<Kind, string>> = {
  command: '命令',
  group: '命令组',
  flag: '选项',
  chapter: '章',
  section: '节',
  term: '术语',
  message: '报错',
  event: '事件',
  figure: '图',
  model: '模型',
  page: '页面',
};

/** Whether a text names a kind: what was fetched may be of another build. */
export function isKind(text: string | undefined): text is Kind {
  return kinds.some((kind) => kind === text);
}

/** What the reader calls a kind; a kind that nobody knows yet stays as it is. */
export function kindName(kind: string): string {
  return isKind(kind) ? names[kind] : kind;
}
