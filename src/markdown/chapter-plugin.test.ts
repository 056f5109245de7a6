import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderChapter } from './testing/render-chapter.ts';

const folder = join(import.meta.dirname, 'fixtures');

afterEach(() => {
  vi.restoreAllMocks();
});

test('a chapter with every construct, nested in each other, becomes components', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const rendered = await renderChapter(readFileSync(join(folder, 'chapter.mdx'), 'utf8'));
  await expect(`${rendered}\n`).toMatchFileSnapshot(join(folder, 'chapter.html'));
  // The engine only warns when a change comes too late, for a node inside one that was replaced.
  expect(warn).not.toHaveBeenCalled();
});

describe('one construct', () => {
  test.each<[string, string, string]>([
    ['a term', ':term[镜像]{#image}', '<Term id="image">镜像</Term>'],
    ['a term with code', ':term[`runc`]{#runc}', '<Term id="runc"><code>runc</code></Term>'],
    ['a term that is a command', ':term[`docker rm`]{#rm}', '<Term id="rm"><code>docker rm</code></Term>'],
    ['a citation', '说:cite[a]。', '说<Cite numbers="1"/>。'],
    [
      'citations count in the order of their first mention',
      ':cite[b a]、:cite[c]、:cite[a]',
      '<Cite numbers="1 2"/>、<Cite numbers="3"/>、<Cite numbers="2"/>',
    ],
    ['a reference to a figure that follows', '见:fig[b]\n\n::figure{#a}\n\n::figure{#b}', '见<FigureReference slug="b" number="2"/>'],
    ['a reference to a figure that is not there', '见:fig[z]', '见<FigureReference slug="z" number="0"/>'],
    [
      'docker with one option',
      '`docker rm --force`',
      '<CommandCode href="/x/commands/container/rm/#force">docker rm --force</CommandCode>',
    ],
    ['docker with one letter', '`docker run -p`', '<CommandCode href="/x/commands/container/run/#publish">docker run -p</CommandCode>'],
    ['docker with several options', '`docker ps -aq`', '<CommandCode href="/x/commands/container/ls/">docker ps -aq</CommandCode>'],
    ['docker with an argument', '`docker rm -f web`', '<CommandCode href="/x/commands/container/rm/">docker rm -f web</CommandCode>'],
    ['an option of docker itself', '`docker --debug ps`', '<CommandCode href="/x/commands/container/ls/">docker --debug ps</CommandCode>'],
    ['a group', '`docker container`', '<CommandCode href="/x/commands/container/">docker container</CommandCode>'],
    ['no command of docker', '`docker rmm`', '<code>docker rmm</code>'],
    ['a wrong option', '`docker rm --forse`', '<code>docker rm --forse</code>'],
    ['the program alone', '`docker`', '<code>docker</code>'],
    ['docker behind something else', '`sudo docker ps`', '<code>sudo docker ps</code>'],
    ['a command that only begins like docker', '`dockerd`', '<code>dockerd</code>'],
    ['docker inside a link', '[`docker rm`](https://e.org/)', '<a href="https://e.org/"><code>docker rm</code></a>'],
    [
      'docker deeper inside a link',
      '[**`docker rm`**](https://e.org/)',
      '<a href="https://e.org/"><strong><code>docker rm</code></strong></a>',
    ],
    ['a link by id', '[x](commands/container/rm#force)', '<a href="/x/commands/container/rm/#force">x</a>'],
    ['a link to a page of the book', '[x](timeline)', '<a href="/x/timeline/">x</a>'],
    ['a link to a sample', '[x](samples/principles/newns.c)', '<a href="/x/samples/principles/newns.c">x</a>'],
    ['a link whose first word only begins like one', '[x](chapters-old/a)', '<a href="chapters-old/a">x</a>'],
    ['a link elsewhere', '[x](https://e.org/chapters)', '<a href="https://e.org/chapters">x</a>'],
    ['a link within the page', '[x](#a)', '<a href="#a">x</a>'],
    ['a time', '在10:30开始', '在10:30开始'],
    ['a tag of an image', '拉取alpine:latest，再来', '拉取alpine:latest，再来'],
    ['a tag inside a link', '[alpine:latest](https://e.org/)', '<a href="https://e.org/">alpine:latest</a>'],
    ['a tag inside a term', ':term[alpine:latest]{#image}', '<Term id="image">alpine:latest</Term>'],
    ['an option in prose', '加--force就不问', '加--force就不问'],
    ['quotes and dots', '"a" ... \'b\'', '"a" ... \'b\''],
  ])('%s', async (_, source, expected) => {
    const rendered = await renderChapter(source);
    expect(rendered.split('\n')[0]).toBe(`<p>${expected}</p>`);
  });

  test.each<[string, string, string]>([
    ['a figure', '::figure{#a}', '<BookFigure slug="a" number="1"/>'],
    ['an erratum', '::erratum{#a}', '<ErratumNote slug="a"/>'],
    ['an aside without a label', ':::opinion\nx\n:::', '<Aside kind="opinion"><p>x</p></Aside>'],
    ['an aside with a label', ':::note[先`读`]\nx\n:::', '<Aside kind="note" title="先读"><p>x</p></Aside>'],
    [
      'a label with what it cannot hold',
      ':::note[`docker rm`:cite[a]:term[b]{#b}]\nx\n:::',
      '<Aside kind="note" title="docker rmb"><p>x</p></Aside>',
    ],
    ['a label with a tag', ':::note[10:30的alpine:latest]\nx\n:::', '<Aside kind="note" title="10:30的alpine:latest"><p>x</p></Aside>'],
    [
      'code',
      '```c title="a" mark="1"\nint x;\n\ny\n```',
      String.raw`<CodeBlock language="c" meta="title=\"a\" mark=\"1\"" code="int x;\n\ny"/>`,
    ],
    [
      'code that shows a file, its regions unmarked',
      '```c file="leave.c"\n```',
      String.raw`<CodeBlock language="c" meta="file=\"leave.c\"" code="#include <sched.h>\n\nint leave(void)\n{\n    return unshare(CLONE_NEWUTS);\n}"/>`,
    ],
    [
      'code that shows a region of a file',
      '```c file="leave.c" region="leave"\n```',
      String.raw`<CodeBlock language="c" meta="file=\"leave.c\" region=\"leave\"" code="int leave(void)\n{\n    return unshare(CLONE_NEWUTS);\n}"/>`,
    ],
    [
      'code that shows a file which is not there',
      '```c file="enter.c"\n```',
      String.raw`<CodeBlock language="c" meta="file=\"enter.c\""/>`,
    ],
    ['code without a language', '```\n<b>\n```', '<CodeBlock language="text" code="<b>"/>'],
    ['a heading with an id', '## 名 {#name}', '<h2 id="name">名</h2>'],
  ])('on lines of its own: %s', async (_, source, expected) => {
    expect(await renderChapter(source)).toBe(expected);
  });
});

test('numbers begin anew in each chapter', async () => {
  const source = '::figure{#b}\n\n:::table[t]\n\n| a |\n| - |\n\n:::\n\n:cite[z]';
  const first = await renderChapter(source);
  expect(await renderChapter(source)).toBe(first);
  expect([...first.matchAll(/(\w+) [^<>]*?numbers?="(\d)"/g)].map(([, name, number]) => [name, number])).toEqual([
    ['BookFigure', '1'],
    ['CaptionedTable', '1'],
    ['Cite', '1'],
  ]);
});
