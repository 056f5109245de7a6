/** One page of every kind, and the longest of those that grow. */
export const pageKinds = {
  home: '',
  contents: 'chapters/',
  chapter: 'chapters/namespaces/',
  'first chapter': 'chapters/introduction/',
  commands: 'commands/',
  command: 'commands/container/run/',
  'command without words': 'commands/buildx/history/inspect/attachment/',
  group: 'commands/container/',
  cheatsheet: 'cheatsheet/',
  timeline: 'timeline/',
  glossary: 'glossary/',
  references: 'references/',
  figures: 'figures/',
  figure: 'figures/container-history-timeline/',
  search: 'search/',
  'not found': '404.html',
} as const;
