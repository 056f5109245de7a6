import { z } from 'zod';
import type { DockerCli } from '../../schemas/docker-cli.ts';
import type { RunDocker } from './docker-process.ts';
import { beginning, ExtractError } from './extract-error.ts';

const client = z.object({
  Version: z.string(),
  ApiVersion: z.string(),
  GitCommit: z.string(),
  Os: z.string(),
  Arch: z.string(),
});

/** Which docker is asked. The answer's other half is about a daemon, which there is none of. */
export async function clientVersion(docker: RunDocker): Promise<Omit<DockerCli['source'], 'extracted'>> {
  const { stdout, line } = await docker(['version', '--format', '{{json .Client}}']);
  const { Version, ApiVersion, GitCommit, Os, Arch } = readClient(stdout, line);
  return { program: 'docker', version: Version, build: GitCommit, apiVersion: ApiVersion, platform: `${Os}/${Arch}` };
}

function readClient(stdout: string, line: string): z.infer<typeof client> {
  try {
    return client.parse(JSON.parse(stdout));
  } catch (error) {
    const what = `The client's version is not readable (${error instanceof Error ? error.name : 'unknown error'}): ${beginning(stdout)}`;
    throw new ExtractError(what, line, 'Make sure that this is a docker client, 17.06 or later, and not a wrapper such as podman-docker.');
  }
}
