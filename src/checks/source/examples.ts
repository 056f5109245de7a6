import type { CatalogExample } from '../../catalog/index.ts';
import { didYouMean, type Issue } from '../../core/index.ts';
import { agreesWith } from '../../docker/index.ts';
import type { Entry, EntryOf, LineOf } from '../../schemas/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { placeOf } from '../place-of.ts';

/** Transcripts, scenes and reasons belong to examples that exist, and a page shows what was really printed. */
export function examples(book: BookUnderCheck): Issue[] {
  const { transcripts, scenes, notRun } = book.content.examples;
  return [
    ...transcripts.flatMap((entry) => strayRecords(entry, book)),
    ...scenes.flatMap((entry) => strayRecords(entry, book)),
    ...Object.keys(notRun.data).flatMap((id) => unknownCommand(id, notRun, [id], book)),
    ...book.content.commands.flatMap((words) => contradictions(words, book)),
  ];
}

/** What a file says of examples that nobody wrote. */
function strayRecords(entry: Entry<{ examples?: readonly { run: string }[] | undefined }>, book: BookUnderCheck): Issue[] {
  const unknown = unknownCommand(entry.id, entry, [], book);
  if (unknown.length > 0) return unknown;
  const runs = examplesOf(entry.id, book).map(({ example }) => example.run);
  return (entry.data.examples ?? []).flatMap(({ run }, i): Issue[] => {
    if (runs.includes(run)) return [];
    return [
      {
        rule: 'examples/unknown-run',
        message: `no example of "docker ${entry.id.replaceAll('/', ' ')}" runs ${quote(run)}`,
        hint: didYouMean(run, runs, 'a transcript: record the examples of the command again; a scene: correct or remove it'),
        ...placeOf(entry, ['examples', i, 'run']),
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
  return examplesOf(words.id, book).flatMap(({ example, transcript }, i): Issue[] => {
    if (!transcript) return [];
    const issues: Issue[] = [];
    if (example.notRun !== undefined)
      issues.push({
        rule: 'examples/ran-after-all',
        message: `${quote(example.run)} says that it did not run, and has a transcript`,
        hint: 'take out "notRun"',
        ...placeOf(words, ['examples', i, 'notRun']),
      });
    if (example.output !== undefined && !agreesWith(example.output, transcript.output))
      issues.push({
        rule: 'examples/other-output',
        message: `${quote(example.run)} printed something else when it was recorded`,
        hint: `show what data/transcripts/${words.id}.yaml has (… for what is left out), or mend its scene and record it again`,
        ...placeOf(words, ['examples', i, 'output']),
      });
    return issues;
  });
}

function examplesOf(id: string, { catalog }: BookUnderCheck): CatalogExample[] {
  return catalog.commands.get(id.replaceAll('/', ' '))?.examples ?? [];
}

function quote(run: string): string {
  const [first = '', ...more] = run.split('\n');
  return `"${first}${more.length > 0 ? ' …' : ''}"`;
}
