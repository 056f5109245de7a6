import type { CatalogCommand } from '../../catalog/index.ts';
import { didYouMean, type Issue } from '../../core/index.ts';
import { agreesWith, printsMessage } from '../../docker/index.ts';
import type { Entry, EntryOf, LineOf, Scenes, Transcripts } from '../../schemas/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { placeOf } from '../place-of.ts';

/** Transcripts, scenes and reasons belong to examples and pitfalls that exist, and a page shows what was really printed. */
export function examples(book: BookUnderCheck): Issue[] {
  const { transcripts, scenes, notRun } = book.content.examples;
  return [
    ...transcripts.flatMap((entry) => strayRecords(entry, book)),
    ...transcripts.flatMap((entry) =>
      otherScenes(
        entry,
        scenes.find(({ id }) => id === entry.id),
      ),
    ),
    ...scenes.flatMap((entry) => strayRecords(entry, book)),
    ...Object.keys(notRun.data).flatMap((id) => unknownCommand(id, notRun, [id], book)),
    ...book.content.commands.flatMap((words) => contradictions(words, book)),
  ];
}

/** What a file of transcripts or scenes names. */
interface Records {
  examples?: readonly { run: string }[] | undefined;
  pitfalls?: readonly { message: string }[] | undefined;
}

/** What a file says of examples and messages that nobody wrote. */
function strayRecords(entry: Entry<Records>, book: BookUnderCheck): Issue[] {
  const unknown = unknownCommand(entry.id, entry, [], book);
  if (unknown.length > 0) return unknown;
  const command = commandOf(entry.id, book);
  const name = `"docker ${entry.id.replaceAll('/', ' ')}"`;
  const runs = (command?.examples ?? []).map(({ example }) => example.run);
  const messages = (command?.pitfalls ?? []).flatMap(({ pitfall }) => pitfall.message ?? []);
  const strays = (entry.data.examples ?? []).flatMap(({ run }, i): Issue[] => {
    if (runs.includes(run)) return [];
    return [
      {
        rule: 'examples/unknown-run',
        message: `no example of ${name} runs ${quote(run)}`,
        hint: didYouMean(run, runs, 'a transcript: record the examples of the command again; a scene: correct or remove it'),
        ...placeOf(entry, ['examples', i, 'run']),
      },
    ];
  });
  const strayMessages = (entry.data.pitfalls ?? []).flatMap(({ message }, i): Issue[] => {
    if (messages.includes(message)) return [];
    return [
      {
        rule: 'examples/unknown-message',
        message: `no pitfall of ${name} has the message ${quote(message)}`,
        hint: didYouMean(message, messages, 'a transcript: record the command again; a scene: correct or remove it'),
        ...placeOf(entry, ['pitfalls', i, 'message']),
      },
    ];
  });
  return [...strays, ...strayMessages];
}

/** What provokes a message stands in its scene: a transcript of something else is out of date. */
function otherScenes(entry: Entry<Transcripts>, scenes: Entry<Scenes> | undefined): Issue[] {
  return (entry.data.pitfalls ?? []).flatMap(({ message, run }, i): Issue[] => {
    const scene = scenes?.data.pitfalls?.find((pitfall) => pitfall.message === message);
    if (scene?.run === run) return [];
    return [
      {
        rule: 'examples/other-scene',
        message: `the transcript of the message ${quote(message)} ran ${quote(run)}, ${scene ? `its scene runs ${quote(scene.run)}` : 'and it has no scene'}`,
        hint: `run "npm run examples:record -- --only ${entry.id}"`,
        ...placeOf(entry, ['pitfalls', i, 'run']),
      },
    ];
  });
}

function unknownCommand(
  id: string,
  entry: { file: string; lineOf?: LineOf | undefined },
  path: readonly string[],
  { catalog }: BookUnderCheck,
): Issue[] {
  const names = [...catalog.commands.values()].map(({ command }) => command.path.replaceAll(' ', '/'));
  if (names.includes(id)) return [];
  const hint = didYouMean(id, names, 'name a canonical command or group with slashes: container/rm');
  const place = path.length > 0 ? placeOf(entry, path) : { file: entry.file };
  return [{ rule: 'examples/unknown-command', message: `there is no command "docker ${id.replaceAll('/', ' ')}"`, hint, ...place }];
}

/** Where the words of a command and its transcripts say different things. */
function contradictions(words: EntryOf<'commands'>, book: BookUnderCheck): Issue[] {
  const command = commandOf(words.id, book);
  const file = `data/transcripts/${words.id}.yaml`;
  const ofExamples = (command?.examples ?? []).flatMap(({ example, transcript }, i): Issue[] => {
    if (!transcript) return [];
    const issues = example.notRun === undefined ? [] : [ranAfterAll(example.run, words, ['examples', i, 'notRun'])];
    if (example.output !== undefined && !agreesWith(example.output, transcript.output))
      issues.push({
        rule: 'examples/other-output',
        message: `${quote(example.run)} printed something else when it was recorded`,
        hint: `show what ${file} has (… for what is left out), or mend its scene and record it again`,
        ...placeOf(words, ['examples', i, 'output']),
      });
    return issues;
  });
  const ofPitfalls = (command?.pitfalls ?? []).flatMap(({ pitfall: { message, notRun }, transcript }, i): Issue[] => {
    if (!transcript || message === undefined) return [];
    const issues = notRun === undefined ? [] : [ranAfterAll(message, words, ['pitfalls', i, 'notRun'])];
    if (!printsMessage(message, transcript.output))
      issues.push({
        rule: 'examples/other-output',
        message: `${quote(transcript.run)} did not print the message ${quote(message)}`,
        hint: `record it again; what it printed stands in ${file}`,
        ...placeOf(words, ['pitfalls', i, 'message']),
      });
    return issues;
  });
  return [...ofExamples, ...ofPitfalls];
}

function ranAfterAll(what: string, words: EntryOf<'commands'>, path: readonly PropertyKey[]): Issue {
  return {
    rule: 'examples/ran-after-all',
    message: `${quote(what)} says that it did not run, and has a transcript`,
    hint: 'take out "notRun"',
    ...placeOf(words, path),
  };
}

function commandOf(id: string, { catalog }: BookUnderCheck): CatalogCommand | undefined {
  return catalog.commands.get(id.replaceAll('/', ' '));
}

function quote(text: string): string {
  const [first = '', ...more] = text.split('\n');
  return `"${first}${more.length > 0 ? ' …' : ''}"`;
}
