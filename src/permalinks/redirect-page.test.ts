import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { redirectPage } from './redirect-page.ts';

const options = { base: '/book/', site: 'https://book.example', language: 'zh-CN', policy: "default-src 'none'; script-src 'self'" };

test('the page at an old address', () => {
  expect(redirectPage('commands/container/rm', options)).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
    <title>已移到commands/container/rm</title>
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="https://book.example/book/commands/container/rm/">
    <script src="/book/redirect.js"></script>
    <noscript><meta http-equiv="refresh" content="0; url=/book/commands/container/rm/"></noscript>
    </head>
    <body>
    <p>这一页的地址是<a href="/book/commands/container/rm/">commands/container/rm</a>。</p>
    </body>
    </html>
    "
  `);
});

test('a target with a fragment, at the root', () => {
  const page = redirectPage('chapters/a#what', { ...options, base: '/' });
  expect(page).toContain('<a href="/chapters/a/#what">');
  expect(page).toContain('content="0; url=/chapters/a/#what"');
  expect(page).toContain('<link rel="canonical" href="https://book.example/chapters/a/#what">');
  expect(page).toContain('<script src="/redirect.js">');
});

test('parts that went elsewhere stand in an attribute', () => {
  const page = redirectPage('chapters/b', { ...options, parts: { what: 'chapters/a#what', 'a"b&': 'glossary' } });
  expect(page).toContain(
    'redirect.js" data-parts="{&quot;what&quot;:&quot;/book/chapters/a/#what&quot;,&quot;a\\&quot;b&amp;&quot;:&quot;/book/glossary/&quot;}"></script>',
  );
});

// The script itself, with as much of a browser as it needs.
test.each([
  ['chapters/a', {}, '?q=1#what', '/book/chapters/a/?q=1#what'],
  ['chapters/a#what', {}, '', '/book/chapters/a/#what'],
  ['chapters/a#what', {}, '#gone', '/book/chapters/a/#what'],
  ['chapters/a', { why: 'chapters/b#because' }, '#why', '/book/chapters/b/#because'],
  ['chapters/a', { why: 'chapters/b' }, '?q=1#w%68y', '/book/chapters/b/?q=1'],
  ['chapters/a', { why: 'chapters/b' }, '#toString', '/book/chapters/a/#toString'],
  ['chapters/a', { why: 'chapters/b' }, '#100%', '/book/chapters/a/#100%'],
])('from the page that leads to %s with parts %j, %j goes to %s', (to, parts, asked, arrived) => {
  const html = redirectPage(to, { ...options, parts });
  const attribute = (name: string) =>
    new RegExp(` ${name}="([^"]*)"`)
      .exec(html.slice(html.indexOf('<link rel="canonical"')))?.[1]
      ?.replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  let went = '';
  const { search, hash } = new URL(asked, 'https://book.example/book/old/');
  runInNewContext(readFileSync('public/redirect.js', 'utf8'), {
    URL,
    document: { querySelector: () => ({ href: attribute('href') }), currentScript: { dataset: { parts: attribute('data-parts') } } },
    location: { search, hash, replace: (address: string) => void (went = address) },
  });
  expect(went).toBe(arrived);
});
