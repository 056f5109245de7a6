import { expect, test } from 'vitest';
import { issuesOfSite, page, type RedSite } from '../fixtures/built-book.ts';
import { triplesOf } from '../fixtures/broken-book.ts';

const x = 'x/index.html';
const red = (main: string, ...expected: [rule: string, line?: number][]): RedSite => ({
  name: main,
  files: { [x]: page({ main }) },
  expected: expected.map(([rule, line]) => (line === undefined ? [rule, x] : [rule, x, line])),
});

const cases: RedSite[] = [
  red('<p>一\n<div>二</div></p>', ['html/close-order', 10]),
  red('<p>一</b></p>', ['html/close-order', 9]),
  red('<div>一', ['html/close-order', 9], ['html/close-order', 10], ['html/close-order', 11]),
  red('<p>一</p>\n<p class="a" class="b">二</p>', ['html/no-dup-attr', 10]),
  red('<ul><p>一</p></ul>', ['html/element-permitted-content', 9]),
  red('<a href="/book/"><a href="/book/">一</a></a>', ['html/element-permitted-content', 9]),
  red('<center>一</center>', ['html/deprecated', 9], ['html/element-permitted-content', 9]),
  red('<p>一 < 二</p>', ['html/no-raw-characters', 9]),
  red('<a href="/book/"></a>', ['html/wcag/h30', 9]),
  red('<p>它**不是**虚拟机</p>', ['built/literal-asterisks']),
  red('<p>它<em>**不是**</em>虚拟机</p><p>**也</p>', ['built/literal-asterisks']),
  red('<pre><code>a ** b</code></pre><p><code class="x">**</code>是乘方，<a href="/book/" title="**">链</a></p>'),
  red('<p>一<br/>二<br>三</p><input type="checkbox" checked="" aria-label="选"><details open><summary>题</summary></details>'),
];

test.each(cases)('$name', async ({ files, expected }) => expect(triplesOf(await issuesOfSite(files))).toEqual(expected));

test('every page is read, the pages of old addresses too', async () => {
  const broken = page({ main: '<ul><p>一</p></ul>' });
  const issues = await issuesOfSite({ '404.html': broken, 'a/b/c/index.html': broken, 'notes.txt': broken });
  expect(triplesOf(issues)).toEqual([
    ['html/element-permitted-content', '404.html', 9],
    ['html/element-permitted-content', 'a/b/c/index.html', 9],
  ]);
});

test('what the author reads', async () => {
  const issues = await issuesOfSite({ [x]: page({ main: '<ul><p>一**二**</p></ul>' }) });
  expect(issues).toMatchInlineSnapshot(`
    [
      {
        "file": "x/index.html",
        "hint": "https://html-validate.org/rules/element-permitted-content.html",
        "line": 9,
        "message": "<p> element is not permitted as content under <ul>",
        "rule": "html/element-permitted-content",
      },
      {
        "file": "x/index.html",
        "hint": "put punctuation outside the asterisks in the source",
        "message": "literal asterisks in the page: "一**二**"",
        "rule": "built/literal-asterisks",
      },
    ]
  `);
});
