import { expect, test } from 'vitest';
import { pageTexts } from './page-texts.ts';

const html = `<title>题</title><p>外</p><main><nav>目录</nav><h1>章</h1><p>端<code>口</code></p><h2 id="a">甲</h2><ul><li>端</li><li>口</li></ul>
<svg><title>不读</title><text>图中</text></svg><button>复制</button><h2 id="b">乙</h2><p>丙</p></main>`;

function lines(known: string[]): Record<string, string[]> {
  const texts = [...pageTexts(html, (id) => known.includes(id))];
  return Object.fromEntries(texts.map(([id, text]) => [id, text.split('\n').filter((line) => line.trim() !== '')]));
}

test('a page is cut at its headings, and only what is read is text', () => {
  expect(lines(['a', 'b'])).toEqual({ '': ['章', '端口'], a: ['甲', '端', '口', '图中'], b: ['乙', '丙'] });
});

test('below a heading that is nothing by itself the text is that of the page', () => {
  expect(lines(['a'])).toEqual({ '': ['章', '端口', '乙', '丙'], a: ['甲', '端', '口', '图中'] });
});

test('an entry is what its element holds, with headings of its own', () => {
  const list = '<main><p>前</p><div id="x"><dt>甲</dt><dd><h3 id="no">乙</h3>丙</dd></div><p>后</p></main>';
  expect([...pageTexts(list, (id) => id === 'x')].map(([id, text]) => [id, text.replaceAll(/\s+/g, '')])).toEqual([
    ['', '前后'],
    ['x', '甲乙丙'],
  ]);
});

test('a page without a main part has no text', () => expect(pageTexts('<p>外</p>', () => true).size).toBe(0));
