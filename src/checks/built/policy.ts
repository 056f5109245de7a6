import { createHash } from 'node:crypto';
import type { Issue } from '../../core/index.ts';
import { attributeValues, type BuiltSite, lineAt } from './built-site.ts';

const unsafe = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'"];

/** A strict policy in every page, inline code only where the policy has its hash, nothing fetched from another host. */
export function policy(site: BuiltSite): Issue[] {
  return site.pages.flatMap(({ html, file }) => {
    const text = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
    if (text === undefined)
      return [{ rule: 'policy/missing', message: 'the page has no content security policy', hint: 'use layouts/Page.astro', file }];
    return [
      ...looseSources(text).map((source): Issue => ({
        rule: 'policy/loose',
        message: `the policy allows ${source}`,
        hint: 'allow inline code by hash only, and no other host',
        file,
      })),
      ...inlineCode(html)
        .filter(({ code }) => !text.includes(hash(code)))
        .map(({ offset, name }): Issue => ({
          rule: 'policy/inline-code',
          message: `an inline ${name} that the policy does not allow`,
          hint: 'move it to a file, or, for an element, add its hash in layouts/policy.ts',
          file,
          line: lineAt(html, offset),
        })),
      ...attributeValues(html, 'style').map(({ offset }): Issue => ({
        rule: 'policy/style-attribute',
        message: 'a style attribute, which the policy blocks',
        hint: 'use a class',
        file,
        line: lineAt(html, offset),
      })),
      ...fetched(html)
        .filter(({ value }) => /^(https?:)?\/\//.test(value))
        .map(({ value, offset }): Issue => ({
          rule: 'policy/other-host',
          message: `"${value}" would be fetched from another host`,
          hint: 'serve it from this site',
          file,
          line: lineAt(html, offset),
        })),
    ];
  });
}

/** What a policy must not allow: unsafe code, schemes, hosts, and everything that it forgets to forbid. */
function looseSources(text: string): string[] {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  const sources = directives.flatMap(([, ...values]) => values);
  return [
    ...new Set(sources.filter((source) => unsafe.includes(source) || !source.startsWith("'"))),
    ...(directives.some(([name]) => name === 'default-src') ? [] : ['everything that it does not name, for want of a default-src']),
  ];
}

/** Addresses that the browser fetches by itself. */
function fetched(html: string): { value: string; offset: number }[] {
  const links = [...html.matchAll(/<link\s(?![^>]*\brel="(?:canonical|alternate)")[^>]*>/g)];
  return [
    ...attributeValues(html, 'src'),
    ...links.flatMap((link) => attributeValues(link[0], 'href').map(({ value, offset }) => ({ value, offset: link.index + offset }))),
  ];
}

/** Code that stands in the page itself: elements, and handlers in attributes, which no hash can allow. */
function inlineCode(html: string): { name: string; code: string; offset: number }[] {
  const elements = [...html.matchAll(/<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g)];
  const handlers = [...html.matchAll(/<[a-z][^>]*?\s(on[a-z]+)="([^"]*)"/g)];
  return [...elements, ...handlers].map((match) => ({ name: match[1] ?? '', code: match[2] ?? '', offset: match.index }));
}

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
