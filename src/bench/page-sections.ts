/** A section of a built page, as documentation engines cut them for their search. */
export interface PageSection {
  /** The page, with the fragment where the section has one. */
  id: string;
  title: string;
  /** Titles of the page and of the sections above. */
  titles: string[];
  text: string;
}

const heading = /<h([1-6])\b([^>]*)>([\s\S]*?)<\/h\1>/g;

/** Cuts the main part of a built page at its headings. */
export function pageSections(page: string, html: string): PageSection[] {
  const main = /<main\b[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? '';
  const headings = [...main.matchAll(heading)];
  const above: { level: number; title: string }[] = [];
  return headings.map(([whole, level = '1', attributes = '', inner = ''], i) => {
    const start = (headings[i]?.index ?? 0) + whole.length;
    const title = plain(inner);
    while ((above.at(-1)?.level ?? 0) >= Number(level)) above.pop();
    const titles = above.map((one) => one.title);
    above.push({ level: Number(level), title });
    const fragment = /\bid="([^"]+)"/.exec(attributes)?.[1];
    return {
      id: fragment === undefined ? page : `${page}#${fragment}`,
      title,
      titles,
      text: plain(main.slice(start, headings[i + 1]?.index)),
    };
  });
}

function plain(html: string): string {
  return html
    .replaceAll(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(?:lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&', '&#39;': "'" };
