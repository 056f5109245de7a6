import type { RunDocker } from './docker-process.ts';
import { ExtractError } from './extract-error.ts';
import { helpIfSupported } from './visible-help.ts';

/** The oldest API that can be asked for: whatever it has may be older still, so nothing is said about its beginning. */
export const OLDEST_API = '1.24';

/** First versions of a command and of its flags, where later than the oldest that can be asked. */
export interface ApiSince {
  command?: string;
  /** By long name; only flags younger than their command. */
  flags: ReadonlyMap<string, string>;
}

/** `1.24`, `1.25`, … up to the client's own. */
export function apiVersions(newest: string): string[] {
  const [major = '', minor = ''] = newest.split('.');
  const [oldestMajor, oldestMinor = ''] = OLDEST_API.split('.');
  if (major !== oldestMajor || !/^\d+$/.test(minor) || Number(minor) < Number(oldestMinor)) {
    throw new ExtractError(
      `The client's API version is "${newest}"`,
      'docker version',
      'The sweep in src/docker/extract/api-sweep.ts knows API 1.24 and later 1.x only.',
    );
  }
  return Array.from({ length: Number(minor) - Number(oldestMinor) + 1 }, (_, step) => `${major}.${Number(oldestMinor) + step}`);
}

/** Asks one command's help under several API versions. Needs no daemon: `DOCKER_API_VERSION` alone hides what came later. */
export async function apiSinceOf(docker: RunDocker, path: string, versions: readonly string[]): Promise<ApiSince> {
  const began = await beginnings(versions, async (version) => {
    const help = await helpIfSupported(docker, path, { DOCKER_API_VERSION: version });
    return new Set(help ? ['', ...help.flags.map((flag) => flag.long)] : []);
  });
  const command = began.get('');
  const flags = [...began].filter(([name, version]) => name !== '' && version !== command);
  return { ...(command === undefined ? {} : { command }), flags: new Map(flags) };
}

/**
 * Finds the version at which each thing is first seen, for all things that the oldest version does not show. Halves the range only
 * where its two ends differ, which takes a handful of questions instead of one for each version; sound because things are only ever added.
 */
export async function beginnings(
  versions: readonly string[],
  visibleAt: (version: string) => Promise<ReadonlySet<string>>,
): Promise<Map<string, string>> {
  const began = new Map<string, string>();
  const narrow = async (low: number, atLow: ReadonlySet<string>, high: number, atHigh: ReadonlySet<string>): Promise<void> => {
    const lost = [...atLow].find((name) => !atHigh.has(name));
    if (lost !== undefined) throw vanished(lost, versions[low], versions[high]);
    const fresh = [...atHigh].filter((name) => !atLow.has(name));
    if (fresh.length === 0) return;
    if (high - low === 1) {
      for (const name of fresh) began.set(name, versions[high] ?? '');
      return;
    }
    const middle = Math.floor((low + high) / 2);
    const atMiddle = await visibleAt(versions[middle] ?? '');
    await narrow(low, atLow, middle, atMiddle);
    await narrow(middle, atMiddle, high, atHigh);
  };
  const [oldest = '', newest = ''] = [versions[0], versions.at(-1)];
  await narrow(0, await visibleAt(oldest), versions.length - 1, await visibleAt(newest));
  return began;
}

function vanished(name: string, low = '', high = ''): ExtractError {
  const what =
    name === '' ? `The command works with API ${low} but not with ${high}` : `--${name} works with API ${low} but not with ${high}`;
  return new ExtractError(
    what,
    `DOCKER_API_VERSION=${high}`,
    'The sweep in src/docker/extract/api-sweep.ts takes it that things are only added; have it ask every version.',
  );
}
