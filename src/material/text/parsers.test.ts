import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { home } from '../testing/sound-links.ts';
import { readAddress } from '../site.ts';
import { htmlMentions } from './html.ts';
import { markdownMentions } from './markdown.ts';

// The reader of Markdown looks for addresses and knows little of its grammar. What it finds is held against a parser of Markdown
// and one of HTML: no link that a browser would follow may be missed or read otherwise.

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
