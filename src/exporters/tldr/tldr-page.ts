import type { Catalog, CatalogCommand } from '../../catalog/index.ts';
import { commandDocument } from '../command-document.ts';
import type { CommandDocument } from '../command-schema.ts';
import { withPlaceholders } from './placeholders.ts';
import { ended, spaced } from './spacing.ts';

/** The most that a page of tldr-pages may have. */
const maxExamples = 8;

/** A command as a page of tldr-pages, in the style of its Chinese pages. A command without examples shows how to ask for its help. */
export function tldrPage(catalog: Catalog, entry: CatalogCommand): string {
  const document = commandDocument(catalog, entry);
  const child = document.subcommands[0];
  const examples = document.examples.flatMap(({ wish, run }) => {
    const line = oneLine(run);
    return line === undefined ? [] : [{ wish, line: withPlaceholders(line, catalog.tree) }];
  });
  const lines = [
    `# ${document.title}`,
    '',
    `> ${ended(spaced(document.purpose), '。')}`,
    ...(child ? [`> 此命令也有关于其子命令的文件，例如：\`${child.title}\`.`] : []),
    `> 更多信息：<${document.url}>.`,
    ...(examples.length > 0 ? examples : [helpOf(document)])
      .slice(0, maxExamples)
      .flatMap(({ wish, line }) => ['', `- ${ended(spaced(wish), '：')}`, '', `\`${line}\``]),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * What is typed, on one line; undefined for what one line cannot hold: a page has exactly one command for a wish, with no backtick and no tab.
 */
export function oneLine(run: string): string | undefined {
  const lines = run.replaceAll(/\s*\\\n\s*/g, ' ').split('\n');
  if (/[`\t]/.test(run) || (lines.length > 1 && !lines.every((line) => line.startsWith('docker ')))) return undefined;
  return lines.join(' && ');
}

function helpOf({ title, kind }: CommandDocument): { wish: string; line: string } {
  return kind === 'group'
    ? { wish: '查看子命令的用法', line: `${title} {{子命令}} --help` }
    : { wish: '查看用法', line: `${title} --help` };
}
