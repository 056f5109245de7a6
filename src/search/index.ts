export { buildIndex, type SearchFiles } from './build/build-index.ts';
export { type Answer, createEngine, type Engine, type SearchResult } from './engine/engine.ts';
export { askedOf } from './engine/things.ts';
export type { SearchDetails, SearchIndex } from './index-format.ts';
export { searchRecords, type SearchRecord } from './records.ts';
export { letterIndex, optionIndex, pinyinIndex } from './build/static-indexes.ts';
export { pageTexts } from './build/page-texts.ts';
export { spellOut } from './full-text/spell-out.ts';
