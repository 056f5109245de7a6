import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { materialEndings } from '../../material/index.ts';

/** Files to read, and names that lead to none, with the reason. */
export interface FoundFiles {
  files: string[];
  missing: { name: string; why: string }[];
}

/** The files that are named, and those that can be read below the folders that are. Each once. */
export function findFiles(names: readonly string[]): FoundFiles {
  const found = names.map((name) => ({ name, files: filesAt(name) }));
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    missing: found
      .filter(({ files }) => files.length === 0)
      .map(({ name }) => ({ name, why: existsSync(name) ? 'no file in this folder can be read' : 'there is no such file' })),
  };
}

function filesAt(name: string): string[] {
  if (!existsSync(name)) return [];
  if (!statSync(name).isDirectory()) return [name];
  return readdirSync(name, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isReadable(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(name, file).split(/[/\\]/).some(isForeign))
    .sort();
}

/** `~$plan.docx` is the note of an office program that the file is open. */
function isReadable(name: string): boolean {
  return !name.startsWith('~$') && materialEndings.includes(/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
}

function isForeign(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.');
}
