import type { Outline, OutlineEntry } from './outline.ts';
import { linesOf, oneLine, spansOf } from './spans.ts';
import { escapeXml } from './xml.ts';

/** A course as a whole HTML page without style and script, to be shown or pasted. It is XML too. */
export function htmlOutline({ title, summary, modules, book }: Outline): string {
  return page(title, book.language, [
    `<h1>${textOf(title)}</h1>`,
    ...paragraphs(summary),
    ...modules.flatMap((module) => [
      `<h2>${textOf(module.title)}</h2>`,
      ...(module.day === undefined ? [] : [`<p><time datetime="${module.day}">${module.day}</time></p>`]),
      ...paragraphs(module.note),
      ...entryBlocks(module.entries),
    ]),
    `<p>来自<a href="${escapeXml(book.site)}">${textOf(book.title)}</a></p>`,
  ]);
}

/** A note as a page of its own, for course platforms. */
export function notePage(text: string, language: string): string {
  return page(linesOf(text)[0] ?? '', language, paragraphs(text));
}

function page(title: string, language: string, body: readonly string[]): string {
  // Wherever the page is put, it needs nothing but itself.
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />`;
  const head = `<head>\n<meta charset="utf-8" />\n${policy}\n<title>${textOf(title)}</title>\n</head>`;
  return `<!doctype html>\n<html lang="${escapeXml(language)}">\n${head}\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;
}

/** Links that follow each other are one list. */
function entryBlocks(entries: readonly OutlineEntry[]): string[] {
  return entries.flatMap((entry, i) => {
    if (entry.is === 'heading') return [`<h3>${textOf(entry.text)}</h3>`];
    if (entry.is === 'note') return paragraphs(entry.text);
    const summary = entry.summary === '' ? '' : `：${spanned(entry.summary)}`;
    return [
      ...(entries[i - 1]?.is === 'link' ? [] : ['<ul>']),
      `<li><a href="${escapeXml(entry.address)}">${textOf(entry.title)}</a>${summary}</li>`,
      ...(entries[i + 1]?.is === 'link' ? [] : ['</ul>']),
    ];
  });
}

function paragraphs(text = ''): string[] {
  return linesOf(text).map((line) => `<p>${spanned(line)}</p>`);
}

function spanned(text: string): string {
  return spansOf(text)
    .map((span) => (span.isCode ? `<code>${escapeXml(span.text)}</code>` : escapeXml(span.text)))
    .join('');
}

function textOf(text: string): string {
  return escapeXml(oneLine(text));
}
