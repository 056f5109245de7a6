export { type Change, changeTable } from './compare-transcripts.ts';
export { type Engine, type NoEngine, startPrivateEngine, useEngine } from './engine.ts';
export { commandsToRecord, recordBook, type Refusal } from './record-book.ts';
export { writeTranscripts } from './transcript-file.ts';
