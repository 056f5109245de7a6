import { resolve } from 'node:path';
import { wholeAddressOf } from '../../core/index.ts';
import { builtFiles, readersPages } from '../book-exports.ts';
import { nodesIn, pandocLinks, pandocTree, textOf } from '../pandoc.ts';
import { output, programs, run } from '../programs.ts';
import { unserved } from '../served-files.ts';
import { validation } from '../validation.ts';

/** The schema of sitemaps.org, which can be had without the network in the package that most sites make theirs with. */
const sitemapSchema = 'node_modules/sitemap/schema/sitemap.xsd';

/** Reads the description as a program that searches would; prints its name and the address of a search, a line each. */
const readDescription = `
use WWW::OpenSearch::Description;
local $/; binmode STDOUT, ':utf8';
my $read = WWW::OpenSearch::Description->new(<STDIN>);
my @urls = $read->urls;
print $read->shortname, "\\n", $urls[0]->prepare_query({ searchTerms => 'rm' }), "\\n";
`;

export const siteFiles = [
  validation({
    format: 'sitemap.xml',
    validator: 'xmllint with the schema of sitemaps.org; every page is in it, every address served',
    programs: [programs.xmllint],
    packages: ['sitemap'],
    pieces: (book) => builtFiles(book, /^sitemap\.xml$/),
    spoil: (text) => text.replaceAll('loc>', 'place>'),
    faults: ([piece], _, book) => {
      const { status, stderr } = run(programs.xmllint, ['--noout', '--nonet', '--schema', resolve(sitemapSchema), '-'], {
        input: piece?.content ?? '',
      });
      const addresses = [...(piece?.content ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
      const listed = new Set(addresses);
      const pages = readersPages(book).map(({ name }) => wholeAddressOf(name.replace(/\/?index\.html$/, ''), book.catalog.config));
      return [
        ...(status === 0 ? [] : [stderr]),
        ...unserved('sitemap.xml', addresses, book),
        ...pages.filter((page) => !listed.has(page)).map((page) => `sitemap.xml: ${page} is not in it`),
      ];
    },
  }),
  validation({
    format: 'opensearch.xml',
    validator: 'WWW::OpenSearch reads the name and fills in a search',
    programs: [programs.opensearch],
    pieces: (book) => builtFiles(book, /^opensearch\.xml$/),
    spoil: (text) => text.replace('template=', 'tempalte='),
    faults: ([piece], _, book) => {
      const [name, address] = output(programs.opensearch, ['-e', readDescription], { input: piece?.content ?? '' }).split('\n');
      const { catalog } = book;
      const wanted = [catalog.config.title, `${wholeAddressOf('search', catalog.config)}?q=rm`];
      return name === wanted[0] && address === wanted[1] ? [] : [`${name} and ${address} were read, not ${wanted.join(' and ')}`];
    },
  }),
  validation({
    format: 'llms.txt',
    validator: 'pandoc reads a title, a quote and lists of links as llmstxt.org wants them; every address is served',
    programs: [programs.pandoc],
    pieces: (book) => builtFiles(book, /^llms\.txt$/),
    spoil: (text) => text.replace('\n> ', '\n'),
    faults: ([piece], _, book) => {
      const tree = pandocTree(piece?.content ?? '', 'commonmark');
      const nodes = nodesIn(tree);
      const headings = nodes.flatMap(({ t, c }) => (t === 'Header' && Array.isArray(c) ? [c[0]] : []));
      const links = pandocLinks(piece?.content ?? '', 'commonmark');
      const items = nodes.flatMap(({ t, c }) => (t === 'BulletList' && Array.isArray(c) ? c : []));
      return [
        ...(headings[0] === 1 && headings.slice(1).every((level) => level === 2)
          ? []
          : ['the headings are not a title and sections below it']),
        ...(nodes.some(({ t }) => t === 'BlockQuote') ? [] : ['there is no summary as a quote']),
        ...items.filter((item) => !nodesIn(item).some(({ t }) => t === 'Link')).map((item) => `an item without a link: ${textOf(item)}`),
        ...unserved(
          'llms.txt',
          links.map(({ href }) => href),
          book,
        ),
      ];
    },
  }),
];
