import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { builtFiles } from '../book-exports.ts';
import { programs, run, type Said } from '../programs.ts';
import { type Piece, validation } from '../validation.ts';

/** Writes the pieces beside each other and returns the names of their files. */
function written(pieces: readonly Piece[], folder: string): string[] {
  return pieces.map(({ name, content }) => {
    const file = name.replaceAll('/', '-');
    writeFileSync(join(folder, file), content);
    return file;
  });
}

/** What a linter prints of trouble, a fault a line. */
function linesOf({ stdout, stderr }: Said): string[] {
  return (stdout + stderr).split('\n').filter((line) => line !== '');
}

/** The one warning of mandoc that the book accepts: a manual page without a date, since the same book gives the same bytes. */
const undated = 'missing date';

/** As tldr-pages itself lints its Chinese pages: these five ask for Latin capitals, full stops, colons and English verbs. */
const latinOnly = 'TLDR003,TLDR004,TLDR005,TLDR015,TLDR104';
const node = { command: process.execPath, debian: 'nodejs', version: ['--version'] };

const examples = z.looseObject({ examples: z.array(z.looseObject({ run: z.string(), output: z.string().optional() })) });

/** The lines of a command that are shown as they were typed and printed, by its page in JSON. */
function asShown(json: string): Set<string> {
  const texts = examples
    .parse(JSON.parse(json))
    .examples.flatMap(({ run: typed, output = '' }) => [
      ...typed.split('\n').map((line, i) => `${i === 0 ? '$' : '>'} ${line}`),
      ...output.split('\n'),
    ]);
  return new Set(texts.map((line) => line.trim()));
}

export const commands = [
  validation({
    format: 'command: manual page, by mandoc',
    validator: 'mandoc warns of nothing but the date that is left out',
    programs: [programs.mandoc],
    pieces: (book) => builtFiles(book, /^man\/.*\.1$/),
    spoil: (text) => text.replace('\n.SH ', '\n.HS '),
    faults: (pieces, folder) =>
      linesOf(run(programs.mandoc, ['-T', 'lint', '-W', 'warning', ...written(pieces, folder)], { cwd: folder })).filter(
        (line) => !line.includes(undated),
      ),
  }),
  validation({
    format: 'command: manual page, by man',
    validator: 'man and groff warn of nothing',
    programs: [programs.man, programs.groff],
    pieces: (book) => builtFiles(book, /^man\/.*\.1$/),
    spoil: (text) => text.replace('\n.SH ', '\n.HS '),
    faults: (pieces, folder) => {
      const files = written(pieces, folder);
      const byGroff = run(programs.groff, ['-ww', '-z', '-K', 'utf8', '-man', '-T', 'utf8', ...files], { cwd: folder });
      const byMan = files.flatMap((file) => linesOf({ ...run(programs.man, ['--warnings', '-l', file], { cwd: folder }), stdout: '' }));
      return [...linesOf({ ...byGroff, stdout: '' }), ...byMan];
    },
  }),
  validation({
    format: 'command: tldr',
    validator: 'the linter of tldr-pages, without its rules for Latin letters',
    packages: ['tldr-lint'],
    pieces: (book) => builtFiles(book, /^tldr\/.*\.md$/),
    spoil: (text) => text.replace('\n- ', '\n-'),
    faults: (pieces, folder) => {
      for (const { name, content } of pieces) writeFileSync(join(folder, name.replace('tldr/', '')), content);
      return linesOf(run(node, ['node_modules/tldr-lint/lib/tldr-lint-cli.js', '--ignore', latinOnly, folder]));
    },
  }),
  validation({
    format: 'command: plain text',
    validator: 'wc: no line that could be broken is wider than 80 columns',
    programs: [programs.wc],
    pieces: (book) => builtFiles(book, /^commands\/.*\.txt$/),
    spoil: (text) => `${text}${'长'.repeat(41)}\n`,
    faults: (pieces, _, book) =>
      pieces.flatMap(({ name, content }) => {
        // Addresses have no 汉字; what is typed or printed stays as it is.
        const shown = asShown(readFileSync(join(book.folder, name.replace(/txt$/, 'json')), 'utf8'));
        const lines = content.split('\n').filter((line) => /\p{Script=Han}/u.test(line) && !shown.has(line.trim()));
        const width = Number(run(programs.wc, ['-L'], { input: lines.join('\n') }).stdout);
        return width <= 80 ? [] : [`${name}: a line is ${width} columns wide`];
      }),
  }),
];
