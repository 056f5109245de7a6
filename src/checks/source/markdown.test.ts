import { expect, test } from 'vitest';
import { append, first, issuesAfter, type RedCase, replace, second, triplesOf, wordsOf } from '../fixtures/broken-book.ts';

const red = (name: string, text: string, ...rules: string[]): RedCase => ({
  name,
  edits: [append(second, `\n${text}\n`)],
  expected: rules.map((rule) => [rule, second, 60]),
});

const cases: RedCase[] = [
  red('an unknown directive in text', '按:kbd[Ctrl]键。', 'markdown/unknown-directive'),
  red('an unknown directive on a line', '::video{#run}', 'markdown/unknown-directive'),
  red('an unknown directive around blocks', ':::tip\n记住。\n:::', 'markdown/unknown-directive'),
  red('a known directive with too few colons', '::note[记住]', 'markdown/unknown-directive'),
  red('a tag without a name', '<>字</>', 'markdown/foreign-markup'),
  red('HTML', '<br/>', 'markdown/foreign-markup'),
  red('HTML in text', '按<kbd>Ctrl</kbd>键。', 'markdown/foreign-markup'),
  red('an import', 'import x from "./x"', 'markdown/foreign-markup'),
  red('an expression', '{1 + 1}', 'markdown/foreign-markup'),
  red('an expression in text', '等于{1 + 1}。', 'markdown/foreign-markup'),
  red('an image without a text alternative', '![](second.mdx)', 'image/no-alternative'),
  red('an image that is not there', '![鲸鱼](whale.svg)', 'image/missing-file'),
  red('clock times and tags are no directives', '在10:30拉取alpine:latest，2:1。'),
  red('a known directive on a line that belongs into text', '::cite[clone-manual]', 'markdown/unknown-directive'),
  red('a brace that never closes', '一{二', 'markdown/unreadable'),
  red('a tag that never closes', '<div>', 'markdown/unreadable'),
  red('a comment of HTML', '<!-- 待写 -->', 'markdown/unreadable'),
  red('code spans may hold anything', '写`{`、`<div>`和`<!-- -->`，`import`也行；1 < 2。'),
  red('a directive that is never closed', ':::note\n字', 'markdown/unclosed-directive'),
  red('an unknown one, too', ':::tip\n字', 'markdown/unclosed-directive', 'markdown/unknown-directive'),
  red('a directive of one line', ':::warning[别]', 'markdown/unclosed-directive'),
  red('a directive that is never closed, before empty lines', ':::note\n- 项\n\n   \n', 'markdown/unclosed-directive'),
  red('a directive whose end is code', ':::note\n```text\n:::\n```', 'markdown/unclosed-directive'),
  red('a directive whose end belongs to the one inside', ':::note\n字\n\n:::warning\n字\n:::\n\n字', 'markdown/unclosed-directive'),
  red('a directive in a quotation', '> :::note\n> 字\n\n字', 'markdown/unclosed-directive'),
  red(
    'directives that are closed',
    '::::note\n字\n\n:::warning\n- 项\n  :::\n::::\n\n- 项\n\n  :::opinion\n  字\n  :::\n\n> :::note\n> 字\n> :::',
  ),
  {
    name: 'a directive that swallows the rest of its chapter',
    edits: [replace(second, '名字可以自己起。\n:::\n', '名字可以自己起。\n')],
    expected: [['markdown/unclosed-directive', second, 35]],
  },
  red('a term inside a link', '见[一个:term[容器]{#container}](#run-it)。', 'markdown/nested-link'),
  red('a citation inside a link', '见[**手册:cite[clone-manual]**](#run-it)。', 'markdown/nested-link'),
  red('a reference to a figure inside a term', ':term[容器:fig[layers]]{#container}', 'figure/not-in-chapter', 'markdown/nested-link'),
  red('a link inside a term', ':term[见[那里](#run-it)]{#container}', 'markdown/nested-link'),
  red('a link inside a link', '见[这里、[那里](#run-it)](#remove-it)。', 'markdown/nested-link'),
  red('a link inside emphasis inside a link', '见[这里、**[那里](#run-it)**](#remove-it)。', 'markdown/nested-link'),
  red(
    'links side by side, code, emphasis and images inside links',
    '见[`docker rm`](#run-it)和[**重点**](#run-it)，[![人](second.mdx)](#run-it)，`](`。',
  ),
  red('a bracket that stays literal is no link', '数组a[0]与[那里](#run-it)，b[1]'),
  {
    name: 'a table that takes the end of its directive for a row',
    edits: [replace(first, '| 容器是进程 | 对 |\n\n:::', '| 容器是进程 | 对 |\n:::')],
    expected: [['markdown/unclosed-directive', first, 42]],
  },
  {
    name: 'two chapters that the parser refuses',
    edits: [append(second, '\n一{二\n'), replace(first, '在10:30', '在<10:30')],
    expected: [
      ['markdown/unreadable', first, 30],
      ['markdown/unreadable', second, 60],
    ],
  },
];

test.each(cases)('$name', ({ edits, expected }) => expect(triplesOf(issuesAfter(...edits))).toEqual(expected));

test('what the author reads', () =>
  expect(wordsOf(cases)).toMatchInlineSnapshot(`
    "markdown/unknown-directive: there is no directive "kbd"
      → use term, cite, fig, figure, model, erratum, note, warning, opinion, table; put a colon that is text into a code span
    markdown/unknown-directive: there is no directive "video"
      → use term, cite, fig, figure, model, erratum, note, warning, opinion, table; put a colon that is text into a code span
    markdown/unknown-directive: there is no directive "tip"
      → use term, cite, fig, figure, model, erratum, note, warning, opinion, table; put a colon that is text into a code span
    markdown/unknown-directive: the directive "note" is written in another form
      → write :::note[…], with as many colons
    markdown/foreign-markup: <> is not the Markdown of this book
      → write Markdown and the directives of the book; put < and { that are text into a code span
    markdown/foreign-markup: <br> is not the Markdown of this book
      → write Markdown and the directives of the book; put < and { that are text into a code span
    markdown/foreign-markup: <kbd> is not the Markdown of this book
      → write Markdown and the directives of the book; put < and { that are text into a code span
    markdown/foreign-markup: a line that begins with "import" or "export" is not the Markdown of this book
      → write Markdown and the directives of the book; put < and { that are text into a code span
    markdown/foreign-markup: text in braces is not the Markdown of this book
      → write Markdown and the directives of the book; put < and { that are text into a code span
    image/no-alternative: the image "second.mdx" has no text alternative
      → say between the brackets what it shows
    image/missing-file: there is no file "whale.svg" beside the chapter
      → put it there, or draw a figure and show it with ::figure{#…}
    markdown/unknown-directive: the directive "cite" is written in another form
      → write :cite[…], with as many colons
    markdown/unreadable: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
      → put < and { that are text into a code span
    markdown/unreadable: Expected a closing tag for \`<div>\` (60:1)
      → put < and { that are text into a code span
    markdown/unreadable: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\` (note: to create a comment in MDX, use \`{/* text */}\`)
      → put < and { that are text into a code span
    markdown/unclosed-directive: ":::note" is not closed and goes on to line 61
      → end it with a line of as many colons; around another directive, use more colons than that one has
    markdown/unclosed-directive: ":::tip" is not closed and goes on to line 61
      → end it with a line of as many colons; around another directive, use more colons than that one has
    markdown/unclosed-directive: ":::warning" is not closed and goes on to line 60
      → end it with a line of as many colons; around another directive, use more colons than that one has
    markdown/unclosed-directive: ":::note" is not closed and goes on to line 63
      → end it with a line of as many colons; around another directive, use more colons than that one has
    markdown/unclosed-directive: ":::note" is not closed and goes on to line 65
      → end it with a line of as many colons; around another directive, use more colons than that one has
    markdown/unclosed-directive: ":::note" is not closed and goes on to line 53
      → end it with a line of as many colons; around another directive, use more colons than that one has
    markdown/nested-link: ":term" stands inside a link
      → put one of them outside, or make the inner one plain text: a page has no link inside a link
    markdown/nested-link: ":cite" stands inside a link
      → put one of them outside, or make the inner one plain text: a page has no link inside a link
    figure/not-in-chapter: the text refers to the figure "layers", which this chapter does not show
      → show it with ::figure{#…}, or link figures/… instead
    markdown/nested-link: ":fig" stands inside ":term"
      → put one of them outside, or make the inner one plain text: a page has no link inside a link
    markdown/nested-link: a link stands inside ":term"
      → put one of them outside, or make the inner one plain text: a page has no link inside a link
    markdown/nested-link: a link stands inside another
      → put one of them outside, or make the inner one plain text: a page has no link inside a link
    markdown/unclosed-directive: ":::" stayed literal, so that a directive does not begin or end here
      → put an empty line before it: a table takes every line below it for a row
    markdown/unreadable: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`)
      → put < and { that are text into a code span"
  `));
