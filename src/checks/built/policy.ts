import { createHash } from 'node:crypto';
import type { Issue } from '../../core/index.ts';
import { attributeValues, type BuiltSite, lineAt } from './built-site.ts';

const forbidden = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", 'http:', 'https:', '*'];

/** A strict policy in every page, inline code only where the policy has its hash, nothing fetched from another host. */
export function policy(site: BuiltSite): Issue[] {
  return site.pages.flatMap(({ html, file }) => {
    const text = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
    if (text === undefined)
      return [{ rule: 'policy/missing', message: 'the page has no content security policy', hint: 'use layouts/Page.astro', file }];
    return [
      ...forbidden
        .filter((source) => text.split(/[\s;]+/).includes(source))
        .map((source): Issue => ({
          rule: 'policy/loose',
          message: `the policy allows ${source}`,
          hint: 'allow inline code by hash only, and no other host',
          file,
        })),
      ...inlineCode(html)
        .filter(({ code }) => !text.includes(hash(code)))
        .map(({ offset, name }): Issue => ({
          rule: 'policy/inline-code',
          message: `an inline <${name}> that the policy does not allow`,
          hint: 'move it to a file, or add its hash in layouts/policy.ts',
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
      ...attributeValues(html, 'src')
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

function inlineCode(html: string): { name: string; code: string; offset: number }[] {
  return [...html.matchAll(/<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g)].map((match) => ({
    name: match[1] ?? '',
    code: match[2] ?? '',
    offset: match.index,
  }));
}

function hash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
