import { didYouMean, type Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { placeOf } from '../place-of.ts';

type ModelEntry = BookUnderCheck['content']['models'][number];

/** A model belongs to a chapter that exists, leads to things that exist, and every choice marks something in the drawing. */
export function models(book: BookUnderCheck): Issue[] {
  return book.content.models.flatMap((entry) => [
    ...unknownChapter(entry, book),
    ...deadLinks(entry, book),
    ...unmarkedChoices(entry),
    ...unknownEnvironment(entry, book),
  ]);
}

function unknownChapter(entry: ModelEntry, { catalog }: BookUnderCheck): Issue[] {
  const chapter = catalog.chapters.find(({ slug }) => slug === entry.data.chapter);
  if (chapter?.structure.models.some(({ value }) => value === entry.id)) return [];
  return [
    {
      rule: 'model/unused',
      message: `the model "${entry.id}" is not in the chapter "${entry.data.chapter}"`,
      hint: chapter
        ? `show it in chapters/${entry.data.chapter}.mdx with ::model{#${entry.id}}`
        : didYouMean(
            entry.data.chapter,
            catalog.chapters.map(({ slug }) => slug),
            'name a chapter that exists',
          ),
      ...placeOf(entry, ['chapter']),
    },
  ];
}

function deadLinks(entry: ModelEntry, { ids }: BookUnderCheck): Issue[] {
  if (entry.data.kind !== 'choose') return [];
  const inDrawing = (entry.drawing ?? '').split('\n').flatMap((text, i) =>
    [...text.matchAll(/ href="([^"]*)"/g)]
      .map(([, to = '']) => to)
      .filter((to) => !ids.has(to))
      .map((to): Issue => ({ ...missing(to, ids), file: entry.file.replace(/\.yaml$/, '.svg'), line: i + 1 })),
  );
  const inPanels = entry.data.choices.flatMap(({ leadsTo = [] }, i) =>
    leadsTo.flatMap(({ to }, j): Issue[] =>
      ids.has(to) ? [] : [{ ...missing(to, ids), ...placeOf(entry, ['choices', i, 'leadsTo', j, 'to']) }],
    ),
  );
  return [...inDrawing, ...inPanels];
}

function missing(to: string, ids: ReadonlySet<string>): Pick<Issue, 'rule' | 'message' | 'hint'> {
  return {
    rule: 'link/missing-target',
    message: `"${to}" does not exist`,
    hint: didYouMean(to, ids, 'link an id that exists; links.json lists them'),
  };
}

function unmarkedChoices(entry: ModelEntry): Issue[] {
  const { data, drawing } = entry;
  if (data.kind !== 'choose' || drawing === undefined) return [];
  return data.choices.flatMap(({ label }, i): Issue[] => {
    if (new RegExp(`class="[^"]*\\bon-${i + 1}\\b`).test(drawing)) return [];
    return [
      {
        rule: 'model/unmarked-choice',
        message: `nothing in the drawing belongs to the choice "${label}"`,
        hint: `give the class "on-${i + 1}" to what it shows in ${entry.id}.svg`,
        ...placeOf(entry, ['choices', i]),
      },
    ];
  });
}

function unknownEnvironment(entry: ModelEntry, { catalog: { environments } }: BookUnderCheck): Issue[] {
  if (entry.data.kind !== 'switch' || Object.hasOwn(environments, entry.data.ran)) return [];
  return [
    {
      rule: 'code/unknown-environment',
      message: `there is no environment "${entry.data.ran}"`,
      hint: didYouMean(entry.data.ran, Object.keys(environments), 'add it to data/environments.yaml'),
      ...placeOf(entry, ['ran']),
    },
  ];
}
