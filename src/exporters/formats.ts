/** A file with the same facts as the page of a command. */
export interface CommandFile {
  /** Name of the format. */
  name: string;
  /** Media type. */
  type: string;
  /** Address below the base of the site. */
  address: string;
}

/**
 * The files of a command, by its path: `container rm` → `commands/container/rm.txt` and so on. Every page of a command is a folder
 * with an index, so that a file beside it can never have the name of a page.
 */
export function commandFiles(path: string): CommandFile[] {
  const beside = `commands/${path.replaceAll(' ', '/')}`;
  const name = commandFileName(path);
  return [
    { name: 'txt', type: 'text/plain', address: `${beside}.txt` },
    { name: 'md', type: 'text/markdown', address: `${beside}.md` },
    { name: 'json', type: 'application/json', address: `${beside}.json` },
    { name: 'tldr', type: 'text/markdown', address: `tldr/${name}.md` },
    { name: 'man', type: 'text/troff', address: `man/${name}.1` },
  ];
}

/** The name of a command where there are no folders: `container rm` → `docker-container-rm`. */
export function commandFileName(path: string): string {
  return `docker-${path.replaceAll(' ', '-')}`;
}
