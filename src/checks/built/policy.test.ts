import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { issuesOfSite, page, type RedSite, strictPolicy } from '../fixtures/built-book.ts';
import { triplesOf } from '../fixtures/broken-book.ts';

const x = 'x/index.html';
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const withPolicy = (policy: string, ...rules: string[]): RedSite => ({
  name: `the policy "${policy}"`,
  files: { [x]: page({ policy }) },
  expected: rules.map((rule) => [rule, x]),
});
const red = (main: string, ...expected: [rule: string, line: number][]): RedSite => ({
  name: main,
  files: { [x]: page({ main }) },
  expected: expected.map(([rule, line]) => [rule, x, line]),
});

const cases: RedSite[] = [
  { name: 'no policy', files: { [x]: page().replace(/<meta http-equiv.*\n/, '') }, expected: [['policy/missing', x]] },
  withPolicy(strictPolicy),
  withPolicy(strictPolicy.replaceAll("'", '&#39;')),
  withPolicy(`${strictPolicy}; script-src-elem 'self' 'wasm-unsafe-eval'`),
  withPolicy("default-src 'none'; script-src 'self' 'unsafe-inline'", 'policy/loose'),
  withPolicy("default-src 'none'; script-src 'unsafe-eval' 'unsafe-hashes'", 'policy/loose', 'policy/loose'),
  withPolicy('default-src &#39;unsafe-inline&#39;', 'policy/loose'),
  withPolicy("default-src 'none'; img-src *", 'policy/loose'),
  withPolicy("default-src 'none'; img-src https:; font-src http:", 'policy/loose', 'policy/loose'),
  withPolicy("default-src 'none'; script-src 'self' https://cdn.example", 'policy/loose'),
  withPolicy("default-src 'none'; script-src cdn.example", 'policy/loose'),
  withPolicy("default-src 'none'; script-src data:", 'policy/loose'),
  withPolicy("script-src 'self'", 'policy/loose'),
  withPolicy('', 'policy/loose'),
  red('<p>好</p>\n<script>a = 1</script>', ['policy/inline-code', 10]),
  red('<script type="module">a = 1</script>', ['policy/inline-code', 9]),
  red('<button type="button"\n onclick="a()">按</button>', ['policy/inline-code', 9]),
  red('<p style="color:red">红</p>', ['policy/style-attribute', 9]),
  red('<img src="https://cdn.example/x.png" alt="鲸">', ['policy/other-host', 9]),
  red('<script src="http://cdn.example/x.js"></script>', ['policy/other-host', 9]),
  {
    name: 'a style in the page, allowed by its hash or not',
    files: {
      [x]: page({ head: '<style>p { color: red }</style>' }),
      'y/index.html': page({ head: '<style>p { color: red }</style>', policy: `default-src ${hash('p { color: red }')}` }),
      'z/index.html': page({ head: '<style>p { color: red; }</style>', policy: `default-src ${hash('p { color: red }')}` }),
    },
    expected: [
      ['policy/inline-code', x, 6],
      ['policy/inline-code', 'z/index.html', 6],
    ],
  },
  {
    name: 'a stylesheet of another host; a canonical address and another language are not fetched',
    files: {
      [x]: page({
        head: '\n<link rel="canonical" href="https://book.example/"><link rel="alternate" href="https://book.example/en/">\n<link rel="stylesheet" href="https://cdn.example/x.css">',
      }),
    },
    expected: [['policy/other-host', x, 8]],
  },
];

test.each(cases)('$name', async ({ files, expected }) => expect(triplesOf(await issuesOfSite(files))).toEqual(expected));

test('what the author reads', async () => {
  const main = '<script>a</script><p style="a: b" onclick="a">红</p><img src="//cdn.example/x.png" alt="鲸">';
  const issues = await issuesOfSite({ [x]: page({ main, policy: 'img-src *' }), 'y/index.html': '<!doctype html><title>甲</title>' });
  const said = issues.filter(({ rule }) => rule.startsWith('policy/')).map(({ rule, message, hint }) => `${rule}: ${message}\n  → ${hint}`);
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "policy/loose: the policy allows *
      → allow inline code by hash only, and no other host
    policy/loose: the policy allows everything that it does not name, for want of a default-src
      → allow inline code by hash only, and no other host
    policy/inline-code: an inline script that the policy does not allow
      → move it to a file, or, for an element, add its hash in layouts/policy.ts
    policy/inline-code: an inline onclick that the policy does not allow
      → move it to a file, or, for an element, add its hash in layouts/policy.ts
    policy/style-attribute: a style attribute, which the policy blocks
      → use a class
    policy/other-host: "//cdn.example/x.png" would be fetched from another host
      → serve it from this site
    policy/missing: the page has no content security policy
      → use layouts/Page.astro"
  `);
});
