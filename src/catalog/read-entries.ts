import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Issue } from '../core/index.ts';
import type { Entry } from '../schemas/index.ts';
import { readYaml } from './read-yaml.ts';

/** Entries of one kind: where they lie below the content folder, and what each must look like. */
export interface Collection<Schema extends z.ZodType> {
  folder: string;
  extension: string;
  schema: Schema;
}

/** Reads every entry of one kind; what cannot be read becomes an issue. */
export function readEntries<Schema extends z.ZodType>(
  folder: string,
  collection: Collection<Schema>,
  issues: Issue[],
): Entry<z.infer<Schema>>[] {
  const { extension, schema } = collection;
  const root = join(folder, collection.folder);
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(`.${extension}`))
    .sort();
  return files.flatMap((path) => {
    const file = join(root, path);
    const text = readFileSync(file, 'utf8');
    const { yaml, firstLine } = extension === 'mdx' ? frontmatterOf(text) : { yaml: text, firstLine: 1 };
    const result = readYaml(yaml, schema, file, firstLine);
    issues.push(...result.issues);
    if (!result.lineOf) return [];
    return [{ id: path.slice(0, -extension.length - 1), file, data: result.data, lineOf: result.lineOf }];
  });
}

function frontmatterOf(text: string): { yaml: string; firstLine: number } {
  return { yaml: /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '', firstLine: 2 };
}
