import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { wholeAddressOf } from '../../core/index.ts';
import { type BookExports, builtFiles } from '../book-exports.ts';
import { output, programs, run, runBeside } from '../programs.ts';
import { unserved } from '../served-files.ts';
import { type Piece, validation } from '../validation.ts';

/** Discovers the answer of each page on its input as a program does that was given a link, and prints what it got of it. */
const readAnswers = `
STDIN.each_line(chomp: true) do |url|
  begin
    answer = OEmbed::ProviderDiscovery.get(url, format: :json)
    puts JSON.generate(url: url, rich: answer.rich?, width: answer.fields['width'], height: answer.fields['height'], html: answer.html)
  rescue => error
    puts JSON.generate(url: url, error: error.inspect)
  end
end`;

const answers = z.array(
  z.union([
    z.strictObject({ url: z.string(), error: z.string() }),
    z.strictObject({ url: z.string(), rich: z.boolean(), width: z.number(), height: z.number(), html: z.string() }),
  ]),
);

/** Serves the built site at an address of this machine, which then stands for its own; `instead` for some of its files. */
async function served<Result>(
  book: BookExports,
  instead: ReadonlyMap<string, string>,
  use: (home: string) => Promise<Result>,
): Promise<Result> {
  const home = wholeAddressOf('', book.catalog.config);
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURI(url.split('?')[0] ?? '').slice(new URL(home).pathname.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const place = join(book.folder, file);
    if (!existsSync(place) || !statSync(place).isFile()) return response.writeHead(404).end();
    return response.end((instead.get(file) ?? readFileSync(place, 'utf8')).replaceAll(home, here));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const here = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}${new URL(home).pathname}`;
  try {
    return await use(here);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function faultsOfAnswers(pieces: readonly Piece[], book: BookExports): Promise<string[]> {
  const home = wholeAddressOf('', book.catalog.config);
  const instead = new Map(pieces.map(({ name, content }) => [name, content]));
  // A slice of the timeline has no page but the one for frames.
  const pages = pieces
    .map(({ name }) => name.replace(/^oembed\//, '').replace(/\.json$/, '/'))
    .map((page) => (existsSync(join(book.folder, page, 'index.html')) ? page : `embed/${page}`));
  return served(book, instead, async (here) => {
    const said = await runBeside(
      programs.oembed,
      ['-rjson', '-roembed', '-e', readAnswers],
      pages.map((page) => `${here}${page}\n`).join(''),
    );
    const read = answers.parse(
      said.stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );
    if (read.length !== pieces.length)
      return [`${pieces.length} pages were asked, and ${read.length} answered: ${said.stderr.slice(0, 500)}`];
    return read.flatMap((answer) => {
      if ('error' in answer) return [`${answer.url}: ${answer.error}`];
      const frame = /<iframe src="([^"]*)"/.exec(answer.html)?.[1]?.replace(here, home) ?? '';
      return [...(answer.rich ? [] : [`${answer.url}: not of the kind "rich"`]), ...unserved(answer.url, [frame], book)];
    });
  });
}

/** Draws a file, and returns the picture and what pngcheck objects to. */
function drawn(svg: string, folder: string): { png: Buffer; objection: string } {
  writeFileSync(join(folder, 'drawing.svg'), svg);
  output(programs.rsvg, ['-o', 'drawing.png', 'drawing.svg'], { cwd: folder });
  const { status, stdout } = run(programs.pngcheck, ['-q', 'drawing.png'], { cwd: folder });
  return { png: readFileSync(join(folder, 'drawing.png')), objection: status === 0 ? '' : stdout };
}

/** The same without its shapes and words. */
function emptied(svg: string): string {
  return svg.replace(/(<rect [^>]*\/>)[\s\S]*<\/svg>/, '$1</svg>');
}

export const embeds = [
  validation({
    format: 'oEmbed answers and their discovery',
    validator: 'ruby-oembed finds the answer of every page and reads it; every frame is served',
    programs: [programs.oembed],
    pieces: (book) => builtFiles(book, /^oembed\/.*\.json$/),
    spoil: (text) => text.replace('"type":"rich"', '"type":"rihc"'),
    faults: (pieces, _, book) => faultsOfAnswers(pieces, book),
  }),
  validation({
    format: 'figures for slides: SVG',
    validator: 'xmllint reads it, rsvg-convert draws more than a background, pngcheck reads the picture',
    programs: [programs.xmllint, programs.rsvg, programs.pngcheck],
    pieces: (book) => builtFiles(book, /^figures\/[^/]+\.(?:light|dark)\.svg$/),
    spoil: emptied,
    faults: (pieces, folder) =>
      pieces.flatMap(({ name, content }) => {
        const { status, stderr } = run(programs.xmllint, ['--noout', '--nonet', '-'], { input: content });
        const { png, objection } = drawn(content, folder);
        return [
          ...(status === 0 ? [] : [`${name}: ${stderr}`]),
          ...(objection === '' ? [] : [`${name}: ${objection}`]),
          ...(png.equals(drawn(emptied(content), folder).png) ? [`${name}: nothing is drawn`] : []),
        ];
      }),
  }),
];
