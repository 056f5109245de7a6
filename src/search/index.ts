export { searchRecords, type SearchRecord } from './records.ts';
