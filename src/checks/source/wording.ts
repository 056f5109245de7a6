import type { Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import type { Place } from '../place-of.ts';
import { entryTexts } from './entry-texts.ts';

/** Prose of the whole book: full-width punctuation, no emphasis left as asterisks, no typed spaces, one word per thing. */
export function wording(book: BookUnderCheck): Issue[] {
  const avoided = book.catalog.terms.flatMap(({ data }) => (data.avoid ?? []).map((word) => ({ word, term: data.term })));
  return runsOf(book).flatMap(({ text, place }) => {
    const prose = withoutCode(text);
    return [...asterisks(prose), ...halfWidth(prose), ...spaces(prose), ...wrongTerms(prose, avoided)].map((issue) => ({
      ...issue,
      ...place,
    }));
  });
}

type Finding = Pick<Issue, 'rule' | 'message' | 'hint'>;

const han = '\\p{Script=Han}';

function asterisks(text: string): Finding[] {
  return /\*\*|(?<![\w*])\*(?=\S)[^*]+\*/.test(text)
    ? [
        {
          rule: 'prose/literal-asterisks',
          message: `emphasis stayed literal: "${around(text, /\*/)}"`,
          hint: 'put punctuation outside the asterisks: **重点**。',
        },
      ]
    : [];
}

function halfWidth(text: string): Finding[] {
  const found = new RegExp(`${han}\\s?[,;:?!](?!\\w)|${han}[,;:?!]|${han}\\.(?!\\w)|[,;?!]\\s?${han}|${han}[()]|[()]${han}`, 'u').exec(
    text,
  );
  return found
    ? [
        {
          rule: 'prose/half-width-punctuation',
          message: `half-width punctuation in Chinese: "${around(text, found[0])}"`,
          hint: 'write ，。；：？！（） in Chinese sentences',
        },
      ]
    : [];
}

function spaces(text: string): Finding[] {
  // At an end of the run stands a code span, a link or emphasis: the gap to it is made by the page too.
  const found = new RegExp(`${han} +(?:[\\w\`]|$)|(?:^|[\\w\`%]) +${han}|${han} +${han}`, 'u').exec(text);
  return found
    ? [
        {
          rule: 'prose/typed-space',
          message: `a typed space next to 汉字: "${around(text, found[0])}"`,
          hint: 'take it out; the page makes the gap between 汉字 and Latin by itself',
        },
      ]
    : [];
}

function wrongTerms(text: string, avoided: readonly { word: string; term: string }[]): Finding[] {
  return avoided
    .filter(({ word }) => text.includes(word))
    .map(({ word, term }) => ({
      rule: 'prose/wrong-term',
      message: `"${word}" is not the word of this book: "${around(text, word)}"`,
      hint: `write "${term}"`,
    }));
}

/** Code spans become a letter, so that what stands around them is still judged. */
function withoutCode(text: string): string {
  return text.replaceAll(/`[^`]*`/g, 'x');
}

function around(text: string, found: string | RegExp): string {
  const at = typeof found === 'string' ? text.indexOf(found) : text.search(found);
  return text.slice(Math.max(0, at - 8), at + 12);
}

function runsOf({ catalog, content }: BookUnderCheck): { text: string; place: Place }[] {
  return [
    // Headings are among the runs of prose.
    ...catalog.chapters.flatMap(({ file, structure }) =>
      structure.prose.map(({ value, line }) => ({ text: value, place: { file, line } })),
    ),
    ...entryTexts(content),
  ];
}
