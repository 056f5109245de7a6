import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { convert } from '@asciidoctor/core';
import jsQR from 'jsqr';
import { parseFragment } from 'parse5';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { type Citable, formats, nameOf, qrCode } from './index.ts';

const today = '2026-11-24';
const section: Citable = {
  title: '怎样用clone',
  page: 'namespace：资源隔离',
  book: 'Docker笔记',
  url: 'https://docker-notes.example/chapters/namespaces/#clone',
  updated: '2026-11-01',
};
/** Every character that is markup somewhere. */
const hostile: Citable = {
  title: 'a_b* [c](d) `e` <f> & "g" {h} %i #j ~k ^l \\m |n',
  book: 'Docker笔记',
  url: 'https://docker-notes.example/base/commands/container/run/#cap-add',
};
/** An option, and what readers of markup replace by nicer characters. */
const option: Citable = {
  title: "docker builder prune --all, 'x'... (C) ->",
  page: 'docker builder prune',
  book: 'Docker笔记',
  url: 'https://docker-notes.example/commands/builder/prune/#all',
};
const things = [section, hostile, option];

const format = (name: string, thing: Citable): string => {
  const found = formats.find((entry) => entry.name === name);
  if (!found) throw new Error(`no format ${name}`);
  return found.format(thing, today);
};

interface LinkRead {
  href: string | undefined;
  text: string;
}

/** The one link of an HTML text. */
function linkIn(html: string): LinkRead {
  const links: LinkRead[] = [];
  const visit = (node: object): string => {
    if ('value' in node && typeof node.value === 'string') return node.value;
    const children: unknown = 'childNodes' in node ? node.childNodes : [];
    const text = Array.isArray(children) ? children.map((child: object) => visit(child)).join('') : '';
    if ('tagName' in node && node.tagName === 'a' && 'attrs' in node && Array.isArray(node.attrs)) {
      const attributes: { name: string; value: string }[] = node.attrs;
      links.push({ href: attributes.find(({ name }) => name === 'href')?.value, text });
    }
    return text;
  };
  visit(parseFragment(html));
  expect(links).toHaveLength(1);
  return links[0] ?? { href: undefined, text: '' };
}

describe.each(things)('$title', (thing) => {
  test('Markdown', () => {
    const tree = mdxToMdast(format('Markdown', thing).replaceAll('{', '\\{').replaceAll('\\\\{', '\\{'), {});
    const [paragraph] = 'children' in tree ? tree.children : [];
    const link = paragraph && 'children' in paragraph ? paragraph.children[0] : undefined;
    expect(link?.type).toBe('link');
    expect(link && 'url' in link && link.url).toBe(thing.url);
  });

  test('HTML', () => expect(linkIn(format('HTML', thing))).toEqual({ href: thing.url, text: nameOf(thing) }));

  test('AsciiDoc', async () =>
    expect(linkIn(String(await convert(format('AsciiDoc', thing), { standalone: false })))).toEqual({
      href: thing.url,
      text: nameOf(thing),
    }));

  test('BibTeX', () => {
    const [entry] = new Cite(format('BibTeX', thing)).data;
    expect(entry).toMatchObject({ title: nameOf(thing), URL: thing.url });
  });

  test('RIS', () => {
    const [entry] = new Cite(format('RIS', thing)).data;
    expect(entry).toMatchObject({ type: 'webpage', title: nameOf(thing), URL: thing.url });
  });

  test('CSL-JSON', () => {
    const [entry] = new Cite(format('CSL-JSON', thing)).data;
    expect(entry).toMatchObject({
      type: 'webpage',
      title: nameOf(thing),
      'container-title': 'Docker笔记',
      URL: thing.url,
      accessed: { 'date-parts': [[2026, 11, 24]] },
    });
  });

  test('a QR code that a decoder reads', () => {
    const { size, path } = qrCode(thing.url);
    const scale = 4;
    const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
    for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
      for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
        for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1)
          pixels.fill(0, (row * size * scale + column) * 4, (row * size * scale + column) * 4 + 3);
    expect(jsQR(pixels, size * scale, size * scale)?.data).toBe(thing.url);
  });
});

test('an option and a command that are spelt alike have keys of their own', () => {
  const at = (path: string) => format('BibTeX', { ...option, url: `https://docker-notes.example/commands/swarm/${path}` }).split('\n')[0];
  expect(at('join/#token')).toBe('@misc{commands-swarm-join:token,');
  expect(at('join-token/')).toBe('@misc{commands-swarm-join-token,');
});

test('what is copied', () => {
  expect(plugins.list()).toContain('@bibtex');
  expect(formats.map(({ name, format: make }) => `── ${name}\n${make(section, today)}`).join('\n')).toMatchInlineSnapshot(`
    "── 网址
    https://docker-notes.example/chapters/namespaces/#clone
    ── Markdown
    [怎样用clone（namespace：资源隔离）](https://docker-notes.example/chapters/namespaces/#clone)
    ── HTML
    <a href="https://docker-notes.example/chapters/namespaces/#clone">怎样用clone（namespace：资源隔离）</a>
    ── AsciiDoc
    link:++https://docker-notes.example/chapters/namespaces/#clone++[怎样用clone（namespace：资源隔离）]
    ── reStructuredText
    \`怎样用clone（namespace：资源隔离） <https://docker-notes.example/chapters/namespaces/#clone>\`__
    ── GB/T 7714—2025
    Docker笔记. 怎样用clone（namespace：资源隔离）[EB/OL]. （2026-11-01）[2026-11-24]. https://docker-notes.example/chapters/namespaces/#clone.
    ── BibTeX
    @misc{chapters-namespaces:clone,
      title = {{怎样用clone（namespace：资源隔离）}},
      booktitle = {{Docker笔记}},
      year = {2026},
      date = {2026-11-01},
      howpublished = {\\url{https://docker-notes.example/chapters/namespaces/\\#clone}},
      url = {https://docker-notes.example/chapters/namespaces/#clone},
      urldate = {2026-11-24},
      language = {chinese}
    }
    ── RIS
    TY  - ELEC
    TI  - 怎样用clone（namespace：资源隔离）
    T2  - Docker笔记
    DA  - 2026/11/01
    Y2  - 2026/11/24
    UR  - https://docker-notes.example/chapters/namespaces/#clone
    LA  - zh-CN
    ER  - 
    ── CSL-JSON
    [
      {
        "id": "chapters-namespaces:clone",
        "type": "webpage",
        "title": "怎样用clone（namespace：资源隔离）",
        "container-title": "Docker笔记",
        "URL": "https://docker-notes.example/chapters/namespaces/#clone",
        "issued": {
          "date-parts": [
            [
              2026,
              11,
              1
            ]
          ]
        },
        "accessed": {
          "date-parts": [
            [
              2026,
              11,
              24
            ]
          ]
        },
        "language": "zh-CN"
      }
    ]"
  `);
});
