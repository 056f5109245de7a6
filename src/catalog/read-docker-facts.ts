import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { IssuesError } from '../core/index.ts';
import { type Command, dockerCli, type Flag, type LaterVersionDelta, laterVersionDelta, pluginCli } from '../schemas/index.ts';

/** What is known of the docker command line: generated data, see `npm run facts`. */
export interface DockerFacts {
  globalFlags: Flag[];
  /** Command lists of docker and of each plugin. */
  commands: Command[][];
  /** What newer clients add and drop; undefined where nobody compared. */
  later: LaterVersionDelta | undefined;
}

/**
 * Reads the facts below `data/docker-cli/` of a content folder. A book without that folder has no commands.
 *
 * @param version the version that book.yaml names
 * @throws IssuesError if that version is missing, or a file does not fit its schema
 */
export function readDockerFacts(folder: string, version: string): DockerFacts {
  const root = join(folder, 'data/docker-cli');
  if (!existsSync(root)) return { globalFlags: [], commands: [], later: undefined };
  const docker = parse(join(root, version, 'docker.json'), dockerCli);
  const plugins = join(root, 'plugins');
  const pluginFiles = existsSync(plugins)
    ? readdirSync(plugins)
        .filter((file) => file.endsWith('.json'))
        .sort()
    : [];
  const later = join(root, 'later-versions.json');
  return {
    globalFlags: docker.globalFlags,
    commands: [docker.commands, ...pluginFiles.map((file) => parse(join(plugins, file), pluginCli).commands)],
    later: existsSync(later) ? parse(later, laterVersionDelta) : undefined,
  };
}

function parse<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new IssuesError([
      { rule: 'data/unreadable', message: cause, hint: 'generated file: write it again with "npm run facts -- extract"', file },
    ]);
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw new IssuesError(
    result.error.issues.map((issue) => ({
      rule: 'data/invalid-value',
      message: `"${issue.path.map(String).join('.')}": ${issue.message}`,
      hint: 'generated file: write it again with "npm run facts -- extract"',
      file,
    })),
  );
}
