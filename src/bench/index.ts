export { askBox, awaitIndex, keystrokeTimes, loadedForFirstAnswer, percentile } from './box.ts';
export { agreementOf, askForPhrase, exactWords, shownText } from './exact-words.ts';
export { answerable, type JudgedQuery, parseJudgedQueries } from './judged-queries.ts';
export { scoreLeftOut } from './left-out.ts';
export { miniSearch } from './minisearch.ts';
export { pageSections, type PageSection } from './page-sections.ts';
export { askPlainPagefind, writePlainPagefind } from './plain-pagefind.ts';
export { rankOf, type Score, scoreOf } from './score.ts';
export { comparisonTable, missesTable, scoreTable } from './table.ts';
