import { beginning, ExtractError } from './extract-error.ts';
import { type HelpFlag, readFlagLines } from './flag-lines.ts';
import { cutHelp, type HelpSections } from './help-sections.ts';

/** One help text, understood. */
export interface Help {
  usages: string[];
  /** Spellings of the `Aliases:` line without `docker`, the first being the canonical one. Empty where there is no such line. */
  aliases: string[];
  /** Sections of subcommands in the help's order; empty for a command that has none. */
  sections: { title: string; members: string[] }[];
  flags: HelpFlag[];
  experimental: boolean;
}

/** Parses what `docker <path> --help` printed. `where` names the command line in errors. */
export function parseHelp(text: string, where: string): Help {
  const { usages, blocks } = cutHelp(text, where);
  const linesOf = (titles: readonly string[]): string[] =>
    blocks.filter((block) => titles.includes(block.title)).flatMap((block) => block.lines);
  return {
    usages,
    aliases: readAliases(linesOf(['Aliases']), where),
    sections: blocks.filter(isCommandBlock).map(({ title, lines }) => ({ title, members: readMembers(lines, where) })),
    // `--help` belongs to every command; few helps show it.
    flags: readFlagLines(linesOf(['Options', 'Global Options']), where).filter((flag) => flag.long !== 'help'),
    experimental: blocks.some((block) => block.title === 'EXPERIMENTAL'),
  };
}

/** The words of the command that a help is about: `docker container cp [OPTIONS] …` of `container cp` → true. */
export function isHelpOf(help: Help, path: string): boolean {
  const words = path === '' ? 'docker' : `docker ${path}`;
  const usage = help.usages[0] ?? '';
  return usage === words || usage.startsWith(`${words} `);
}

function isCommandBlock(block: HelpSections['blocks'][number]): boolean {
  return /(^| )Commands$/.test(block.title);
}

/** `  docker container rm, docker container remove, docker rm` → `['container rm', 'container remove', 'rm']` */
function readAliases(lines: readonly string[], where: string): string[] {
  const spellings = lines
    .join(' ')
    .split(',')
    .map((spelling) => spelling.trim())
    .filter(Boolean);
  return spellings.map((spelling) => {
    const path = /^docker ([a-z0-9-]+(?: [a-z0-9-]+)*)$/.exec(spelling)?.[1];
    if (path !== undefined) return path;
    const what = `An alias must be a command line that begins with "docker": ${beginning(spelling)}`;
    throw new ExtractError(
      what,
      where,
      'Look at the "Aliases:" block of the help and adapt readAliases in src/docker/extract/parse-help.ts.',
    );
  });
}

/** `  bash        Generate …` → `bash`. A name with a star is a plugin of this machine, not a command of docker, and is left out. */
function readMembers(lines: readonly string[], where: string): string[] {
  return lines.flatMap((line) => {
    const [, name, star] = /^ {2}([a-z0-9][a-z0-9-]*)(\*?)(?: {2,}\S.*)?$/.exec(line) ?? [];
    if (name !== undefined) return star === '*' ? [] : [name];
    const what = `This line of a list of commands does not begin with a command: ${beginning(line)}`;
    throw new ExtractError(what, where, 'Adapt readMembers in src/docker/extract/parse-help.ts and record the help as a fixture.');
  });
}
