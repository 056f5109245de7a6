import type { Catalog } from '../catalog/index.ts';
import { wholeAddressOf } from '../core/index.ts';

/** llms.txt (llmstxt.org): what the book is, and where its chapters and commands stand as Markdown, a line each. */
export function llmsText(catalog: Catalog): string {
  const { config, chapters, commands } = catalog;
  const markdownOf = (id: string) => `${wholeAddressOf(id, config)}index.md`;
  const line = (title: string, id: string, summary: string) => `- [${title}](${markdownOf(id)})：${summary.replaceAll('`', '')}`;
  return (
    [
      `# ${config.title}`,
      `> ${config.description}`,
      `引用时请写页面的地址，即去掉\`index.md\`的地址；它们永久有效。全部可以链接的条目在${new URL(`${config.base}links.json`, config.site).href}。`,
      ...config.parts.map(({ title, chapters: placed }) =>
        [
          `## ${title}`,
          '',
          ...chapters
            .filter(({ slug }) => placed.some((place) => place.slug === slug))
            .map(({ id, data }) => line(data.title, id, data.lead)),
        ].join('\n'),
      ),
      [
        '## 命令',
        '',
        ...[...commands.values()].map(({ id, command, words }) => line(`docker ${command.path}`, id, words?.purpose ?? '')),
      ].join('\n'),
    ].join('\n\n') + '\n'
  );
}
