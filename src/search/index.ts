export { commandIndex, type CommandIndex } from './command-index.ts';
export { searchRecords, type SearchRecord } from './records.ts';
