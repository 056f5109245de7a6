import { parseCodeMeta } from '../../catalog/index.ts';
import { didYouMean, type Issue } from '../../core/index.ts';
import { sessionOf } from '../../docker/index.ts';
import { codeLanguages } from '../../markdown/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';

const languages = Object.keys(codeLanguages);
const attributes = ['title', 'mark', 'ins', 'del', 'ran', 'why', 'file', 'region', 'lines', 'fragment'];
const words = ['lines', 'fragment'];

/** Code blocks name a known language, known attributes, and where recorded output comes from. */
export function codeBlocks({ catalog }: BookUnderCheck): Issue[] {
  return catalog.chapters.flatMap(({ file, structure }) =>
    structure.code.flatMap(({ language, meta, value, line }): Issue[] => {
      const place = { file, line };
      const { ran, why, unknown } = parseCodeMeta(meta);
      const issues: Issue[] = unknown.map((word) => ({
        rule: 'code/unknown-attribute',
        message: `"${word}" means nothing behind a language`,
        hint: hintOf(word),
        ...place,
      }));
      if (!Object.hasOwn(codeLanguages, language))
        issues.push({
          rule: 'code/unknown-language',
          message: language === '' ? 'the code block names no language' : `the language "${language}" is not known`,
          hint: didYouMean(language, language === '' ? [] : languages, `use one of ${languages.join(', ')}`),
          ...place,
        });
      const hasOutput = language === 'console' && sessionOf(value).some((part) => part.kind === 'output' && part.text.trim() !== '');
      if (hasOutput && ran === undefined)
        issues.push({
          rule: 'code/no-provenance',
          message: 'output is shown, but not where it was recorded',
          hint: 'add ran="…" with a key of data/environments.yaml, or ran="no" why="…"',
          ...place,
        });
      if (ran !== undefined && ran !== 'no' && !Object.hasOwn(catalog.environments, ran))
        issues.push({
          rule: 'code/unknown-environment',
          message: `there is no environment "${ran}"`,
          hint: didYouMean(ran, Object.keys(catalog.environments), 'add it to data/environments.yaml'),
          ...place,
        });
      if (ran === 'no' && why === undefined)
        issues.push({ rule: 'code/no-reason', message: 'ran="no" gives no reason', hint: 'add why="…"', ...place });
      return issues;
    }),
  );
}

function hintOf(word: string): string {
  const name = word.split('=')[0] ?? word;
  const form = words.includes(name) ? name : `${name}="…"`;
  if (attributes.includes(name)) return `write ${form}`;
  return didYouMean(
    name,
    attributes,
    `use ${attributes.filter((it) => !words.includes(it)).join(', ')}, each as name="value", or ${words.join(' or ')}`,
  );
}
