import { convert } from '@asciidoctor/core';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { home } from '../testing/sound-links.ts';
import { readAddress } from '../site.ts';
import { asciidocMentions } from './asciidoc.ts';
import { htmlMentions } from './html.ts';
import { markdownMentions } from './markdown.ts';

// The readers of Markdown and AsciiDoc look for addresses and know little of grammar. What they find is held against parsers of these
// and of HTML: no link that a browser would follow may be missed or read otherwise.

const b = 'https://book.example/book';

/** Every way to write a link in Markdown, each by its own address. */
const markdown = `# A [heading](${b}/1/) with a <${b}/2/>

Text [with *marks* and \`code\`](${b}/3/?a=1&b=2#x), [titled](${b}/4/ "A (title)"), [angled](<${b}/5/> 'x'), [nested](${b}/6/(a)/),
![image](${b}/7.png), [![image in a link](${b}/8.png)](${b}/9/), [full][full], [collapsed][], [short].
Plain ${b}/10/, (${b}/11/), "${b}/12/", _${b}/13/_, ${b}/14/. And ${b}/15/!

> [quoted](${b}/16/)
> - [in a list](${b}/17/#part-1)

| table | cell |
| --- | --- |
| [a](${b}/18/) | ${b}/19/ |

<p>HTML <a href="${b}/20/?a=1&amp;b=2">here</a> <a href='${b}/21/'>too</a></p>

Escaped [a](${b}/22/\\_x\\_/), entity [b](${b}/23/?a=1&amp;b=2), [footnote][^1].

[full]: ${b}/24/ "t"
[collapsed]: <${b}/25/>
[short]:
  ${b}/26/
[^1]: See [it](${b}/27/).
`;

function hrefs(html: string): string[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): string[] => [
    ...('attrs' in node ? node.attrs.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value) : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parse(html)).filter((href) => readAddress(href, [home]));
}

const normal = (address: string) => new URL(address).href;

test('the reader of Markdown finds what a parser of Markdown links', () => {
  const { html } = markdownToHtml(markdown, { features: { gfm: true } });
  const linked = hrefs(html).map(normal);
  expect(new Set(linked).size).toBe(27);
  const found = new Set(markdownMentions(markdown, [home]).map(({ address }) => normal(address)));
  expect([...new Set(linked)].filter((address) => !found.has(address))).toEqual([]);
  expect([...found].filter((address) => !linked.includes(address))).toEqual([]);
});

test('the reader of HTML finds what a parser of HTML links', () => {
  const { html } = markdownToHtml(markdown, { features: { gfm: true } });
  const found = htmlMentions(html, [home]).map(({ address }) => normal(address));
  expect(
    hrefs(html)
      .map(normal)
      .filter((address) => !found.includes(address)),
  ).toEqual([]);
});

const asciidoc = `= Title
:notes: ${b}
:cmd: {notes}/commands
:host: book.example

== Head ${b}/0/[zero]
link:${b}/1/[a] ${b}/2/[b] {notes}/3/#x-y[c], ${b}/4/. (${b}/5/) <${b}/6/> *${b}/7/[bold]* _${b}/8/[it]_
{cmd}/9/#force[d] https://{host}/book/10/[e] link:++${b}/11/++[f] link:{notes}/12/[window=_blank]

image:y.png[Y, link="${b}/13/"]

// ${b}/no1
////
${b}/no2
////

* item ${b}/14/[x^]
. ${b}/15/?a=1&b=2[q]

|===
| a | ${b}/16/[cell] | ${b}/17/
|===

text footnote:[See ${b}/18/[it].]

term:: ${b}/19/; and ${b}/20/
`;

test('the reader of AsciiDoc finds what a parser of AsciiDoc links', async () => {
  const linked = new Set(hrefs(String(await convert(asciidoc))).map(normal));
  expect(linked.size).toBe(21);
  const found = new Set(asciidocMentions(asciidoc, [home]).map(({ address }) => normal(address)));
  expect([...found].sort()).toEqual([...linked].sort());
});
