import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { deprecation } from '../../schemas/docker-cli.ts';
import { ExtractError } from './extract-error.ts';

const source = z.string().min(1);
/** Canonical paths; `docker` stands for the program itself, that is, for its global options. */
const paths = z.array(z.string().min(1)).min(1);
const names = z.array(z.string().min(1)).min(1);
const reasoned = z.array(z.strictObject({ flag: z.string().min(1), why: z.string().min(1) }));

/** Files of content/data/docker-cli/hand: facts that no help shows, each with the place it was read. */
export const handFiles = {
  /** Options that are accepted but not shown. Extraction asks docker about every one. */
  'hidden-flags': z.array(
    z
      .strictObject({
        flag: z.string().min(1),
        short: z.string().length(1).optional(),
        commands: paths,
        /** The visible option that this is another name of; type and repeatability come from there. */
        sameAs: z.string().min(1).optional(),
        type: z.string().min(1).optional(),
        deprecated: deprecation.extend({ source }).optional(),
      })
      .refine((it) => (it.sameAs === undefined) !== (it.type === undefined), 'must have either "sameAs" or "type"'),
  ),
  /** Commands that no help lists, and names in the root help that belong to a plugin. */
  commands: z.strictObject({
    hidden: z.array(z.strictObject({ path: z.string().min(1), source })),
    pluginStubs: z.array(z.strictObject({ path: z.string().min(1), plugin: z.string().min(1), source })),
  }),
  /** The end of visible commands and flags. */
  deprecations: z.array(
    z.strictObject({ commands: paths, flag: z.string().min(1).optional(), deprecated: deprecation.extend({ source }) }),
  ),
  /** Defaults that are only in a flag's sentence. */
  'text-defaults': z.strictObject({
    patterns: z.array(z.strictObject({ pattern: z.string().min(1), example: z.string().min(1) })),
    flags: z.array(z.strictObject({ commands: paths, flags: names, source })),
  }),
  /** What to make of the candidates that completion offers. */
  choices: z.strictObject({ ignored: reasoned, sorted: reasoned, open: reasoned }),
  /** First API versions that only the source code tells. */
  'api-since': z.array(
    z.strictObject({ command: z.string().min(1), flag: z.string().min(1), apiSince: z.string().regex(/^\d+\.\d+$/), source }),
  ),
  /** Types whose flags may be given more than once, and types that take any text. */
  types: z.strictObject({ repeatable: names, anyText: names, source }),
  /** Where upstream documents a command; `{version}` and `{path}` are filled in. */
  documentation: z.strictObject({ repo: z.string(), ref: z.string(), path: z.string(), without: z.array(z.string()) }),
  environment: z.array(
    z.strictObject({
      name: z.string().min(1),
      source,
      /** Set to this, the root help lists fewer commands; extraction records which. */
      hidesCommands: z.string().optional(),
    }),
  ),
};

/** All hand-written facts, by file. */
export type HandFacts = { [Name in keyof typeof handFiles]: z.infer<(typeof handFiles)[Name]> };

/** Reads and checks the folder of hand-written facts. */
export async function readHandFacts(folder: string): Promise<HandFacts> {
  const file = (name: keyof typeof handFiles): string => join(folder, `${name}.yaml`);
  return {
    'hidden-flags': await readYaml(file('hidden-flags'), handFiles['hidden-flags']),
    commands: await readYaml(file('commands'), handFiles.commands),
    deprecations: await readYaml(file('deprecations'), handFiles.deprecations),
    'text-defaults': await readYaml(file('text-defaults'), handFiles['text-defaults']),
    choices: await readYaml(file('choices'), handFiles.choices),
    'api-since': await readYaml(file('api-since'), handFiles['api-since']),
    types: await readYaml(file('types'), handFiles.types),
    documentation: await readYaml(file('documentation'), handFiles.documentation),
    environment: await readYaml(file('environment'), handFiles.environment),
  };
}

async function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.output<Schema>> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new ExtractError(`The file cannot be read: ${String(error)}`, file, 'Run from the project root, or restore the file from git.');
  });
  return checkYaml(text, schema, file);
}

/** Checks the content of one file; the error lists every wrong place at once. */
export function checkYaml<Schema extends z.ZodType>(text: string, schema: Schema, file: string): z.output<Schema> {
  const result = schema.safeParse(parse(text));
  if (result.success) return result.data;
  throw new ExtractError(
    z.prettifyError(result.error),
    file,
    'Mend the file; src/docker/extract/hand-facts.ts says what each field means.',
  );
}
