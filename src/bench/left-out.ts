import { pageOf } from '../core/index.ts';
import { askedOf, createEngine, type SearchFiles } from '../search/index.ts';
import type { JudgedQuery } from './judged-queries.ts';
import { type Score, scoreOf } from './score.ts';

/** Each question is asked once, of an index that lacks it and as many others as fall into the same part. */
const parts = 5;

/**
 * Scores the engine on what it was not told: the questions and wishes of the book, each while it is left out of the index. There are
 * thousands of them, so that a change of one in a hundred is no chance; but only the one place is right that a question was written
 * for, and those that stay are worded otherwise on purpose. The figure compares two engines and says nothing about readers.
 *
 * @returns a score by what was asked of (`command`, `option`, or the page of the part), and one under `all`
 */
export function scoreLeftOut(files: SearchFiles, ids: ReadonlySet<string>): Map<string, Score> {
  const asked = askedIn(files);
  const answers = new Map<string, string[]>();
  for (let part = 0; part < parts; part += 1) {
    const left = asked.filter(({ query }) => partOf(query) === part);
    const { index, details } = without(new Set(left.map(({ query }) => query)), files);
    const engine = createEngine(index);
    engine.extend(details);
    for (const { query } of left)
      answers.set(
        query,
        engine.search(query).results.map(({ id }) => id),
      );
  }
  return scoreOf(asked, (query) => answers.get(query) ?? [], ids);
}

/** All questions and wishes, with what they were written for. */
export function askedIn({ index, details }: SearchFiles): JudgedQuery[] {
  const first = index.commands.map(([path, , , , wishes]): [string, string] => [`commands/${path.replaceAll(' ', '/')}`, wishes]);
  const later = askedOf(details).map(([id, phrases]): [string, string] => [id, phrases.map(({ text }) => text).join('\n')]);
  return [...first, ...later].flatMap(([id, text]) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((query) => ({ query, kind: kindOf(id), expected: [id] })),
  );
}

/** The files without these questions. */
export function without(left: ReadonlySet<string>, { index, details }: SearchFiles): SearchFiles {
  const kept = (texts: string) =>
    texts
      .split('\n')
      .filter((text) => !left.has(text))
      .join('\n');
  return {
    index: {
      ...index,
      commands: index.commands.map(([path, facts, aliases, flags, wishes]) => [path, facts, aliases, flags, kept(wishes)]),
    },
    details: {
      ...details,
      asked: Object.fromEntries(
        Object.entries(details.asked).map(([page, texts]) => [
          page,
          Object.fromEntries(Object.entries(texts).map(([part, text]) => [part, kept(text)])),
        ]),
      ),
    },
  };
}

function kindOf(id: string): string {
  if (id.startsWith('commands/')) return id.includes('#') ? 'option' : 'command';
  return pageOf(id).split('/')[0] ?? '';
}

/** The same part on every machine, and another for a question that was written beside it. */
function partOf(query: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < query.length; i += 1) hash = Math.imul(hash ^ query.charCodeAt(i), 16_777_619) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % parts;
}
