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
