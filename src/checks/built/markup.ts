import { HtmlValidate } from 'html-validate';
import type { Issue } from '../../core/index.ts';
import type { BuiltSite } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes void elements and boolean attributes in its own style, and both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Whitespace is not a matter of validity.
    'no-trailing-whitespace': 'off',
    // The page number of a long title is the reader's business.
    'long-title': 'off',
    // `#` beside a heading has its text in aria-label; a raw ampersand is never written.
    'wcag/h30': 'error',
    'require-sri': 'off',
  },
});

/** Every page is valid HTML, and no emphasis stayed as literal asterisks. */
export async function markup(site: BuiltSite): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const { html, file } of site.pages) {
    const report = await validator.validateString(html, file);
    for (const message of report.results.flatMap((result) => result.messages)) {
      issues.push({
        rule: `html/${message.ruleId}`,
        message: message.message,
        hint: message.ruleUrl ?? 'see the HTML standard',
        file,
        line: message.line,
      });
    }
    const text = html.replaceAll(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, '');
    const stars = /.{0,10}\*\*.{0,10}/.exec(text);
    if (stars)
      issues.push({
        rule: 'built/literal-asterisks',
        message: `literal asterisks in the page: "${stars[0]}"`,
        hint: 'put punctuation outside the asterisks in the source',
        file,
      });
  }
  return issues;
}
