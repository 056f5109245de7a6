export { bookConfig, type BookConfig } from './book.ts';
export { chapter, type Chapter, type QuizQuestion } from './chapter.ts';
export { collections, type CollectionName, type Entry, type EntryOf, type LineOf } from './collections.ts';
export { commandWords, type CommandExample, type CommandWords, type Pitfall } from './command-words.ts';
export {
  type Command,
  type CommandArgument,
  type Deprecation,
  deprecationStatuses,
  dockerCli,
  type Flag,
  laterVersionDelta,
  type LaterVersionDelta,
  pluginCli,
} from './docker-cli.ts';
export { course, type Course, rhythms } from './course.ts';
export { coverageRow, type CoverageRow } from './coverage.ts';
export { examplesDebt } from './examples-debt.ts';
export { environments, type Environments } from './environment.ts';
export { erratum, type Erratum, verdicts } from './erratum.ts';
export { figure, type Figure } from './figure.ts';
export { glossaryTerm, type GlossaryTerm } from './glossary-term.ts';
export { message, type Message, type MessageGroup, messageGroups } from './message.ts';
export { model, type Model } from './model.ts';
export { notRun, type NotRun } from './not-run.ts';
export { pageQuestions, type PageQuestions } from './questions.ts';
export { reference, type Reference, referenceKinds } from './reference.ts';
export { type SceneExample, scenes, type Scenes } from './scene.ts';
export { linkableId, slug } from './text.ts';
export { eventKinds, type EventKind, timelineEvent, type TimelineEvent } from './timeline-event.ts';
export { type PitfallTranscript, type Transcript, type Transcripts, transcripts } from './transcript.ts';
export { wordsDebt, type WordsDebt } from './words-debt.ts';
