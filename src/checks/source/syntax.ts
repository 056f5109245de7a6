import { type CodeBlock, parseCodeMeta, type Sample } from '../../catalog/index.ts';
import type { Issue } from '../../core/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';
import { type Place, placeInBlock } from '../place-of.ts';
import { dockerfileFaults } from '../syntax/dockerfile.ts';
import type { Fault } from '../syntax/fault.ts';
import { jsonFaults } from '../syntax/json.ts';
import { shellFaults } from '../syntax/shell.ts';
import { yamlFaults } from '../syntax/yaml.ts';

/** A text that a program other than ours will read. */
interface Text {
  text: string;
  language: string;
  /** File name or title. */
  name: string;
  fragment: boolean;
  placeAt: (line: number) => Place;
}

/** What readers will hand to docker, compose or a shell is read by such a parser first: code blocks, and whole sample files. */
export function syntax({ catalog }: BookUnderCheck): Issue[] {
  const texts = [
    ...catalog.chapters.flatMap(({ file, structure }) => structure.code.flatMap((block) => textOf(block, file))),
    ...[...catalog.samples.values()].map(textOfSample),
  ];
  // All at once, since starting a shell takes longer than reading.
  const shell = texts.filter(({ language, fragment }) => ['bash', 'sh'].includes(language) && !fragment);
  const shellAnswers = shellFaults(shell.map(({ text }) => text));
  return [...texts.flatMap((text) => issuesOf(text, faultsOf(text))), ...shell.flatMap((text, i) => issuesOf(text, shellAnswers[i] ?? []))];
}

/** A block that shows a sample is judged with the whole file. */
function textOf(block: CodeBlock, chapter: string): Text[] {
  if (block.sample) return [];
  const { title = '', fragment } = parseCodeMeta(block.meta);
  const { value: text, language } = block;
  return [{ text, language, name: title, fragment, placeAt: (line) => placeInBlock(block, line, chapter) }];
}

function textOfSample({ path, file, source }: Sample): Text {
  return { text: source, language: languageOf(path), name: path, fragment: false, placeAt: (line) => ({ file, line: line + 1 }) };
}

/** What a file is written in, by its name; empty where no parser reads it. */
function languageOf(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  if (/^Dockerfile(?:\.|$)|\.dockerfile$/i.test(name)) return 'dockerfile';
  const extension = name.split('.').at(-1) ?? '';
  return { yml: 'yaml', yaml: 'yaml', json: 'json', sh: 'sh', bash: 'bash' }[extension] ?? '';
}

function faultsOf({ text, language, name, fragment }: Text): Fault[] {
  if (language === 'yaml') return yamlFaults({ text, name, fragment });
  if (language === 'json') return fragment ? [] : jsonFaults(text);
  return language === 'dockerfile' ? dockerfileFaults(text, fragment) : [];
}

function issuesOf({ placeAt }: Text, faults: readonly Fault[]): Issue[] {
  return faults.map(({ line, ...fault }) => ({ ...fault, ...placeAt(line) }));
}
