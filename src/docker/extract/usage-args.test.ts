import { expect, test } from 'vitest';
import { usageArgs } from './usage-args.ts';

/** `NAME!` required, `NAME?` optional, `*` repeated. */
function short(usage: string, path: string): string[] {
  return usageArgs(usage, path).map(({ name, required, repeat }) => `${name}${required ? '!' : '?'}${repeat ? '*' : ''}`);
}

test.each([
  ['container rm', '[OPTIONS] CONTAINER [CONTAINER...]', ['CONTAINER!*']],
  ['container run', '[OPTIONS] IMAGE [COMMAND] [ARG...]', ['IMAGE!', 'COMMAND?', 'ARG?*']],
  ['container cp', '[OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-', ['CONTAINER:SRC_PATH!', 'DEST_PATH|-!']],
  ['container top', 'CONTAINER [ps OPTIONS]', ['CONTAINER!', 'ps OPTIONS?']],
  ['container port', 'CONTAINER [PRIVATE_PORT[/PROTO]]', ['CONTAINER!', 'PRIVATE_PORT[/PROTO]?']],
  ['context inspect', '[OPTIONS] [CONTEXT] [CONTEXT...]', ['CONTEXT?*']],
  ['image build', '[OPTIONS] PATH | URL | -', ['PATH|URL|-!']],
  ['image pull', '[OPTIONS] NAME[:TAG|@DIGEST]', ['NAME[:TAG|@DIGEST]!']],
  ['node inspect', '[OPTIONS] self|NODE [NODE...]', ['self|NODE!', 'NODE?*']],
  ['swarm join-token', '[OPTIONS] (worker|manager)', ['worker|manager!']],
  ['trust inspect', 'IMAGE[:TAG] [IMAGE[:TAG]...]', ['IMAGE[:TAG]!*']],
  // Upstream forgot the brackets; it means options all the same.
  ['trust signer add', 'OPTIONS NAME REPOSITORY [REPOSITORY...]', ['NAME!', 'REPOSITORY!*']],
  ['completion fish', '[flags]', []],
  ['container', 'COMMAND', ['COMMAND!']],
  ['buildx dial-stdio', '[OPTIONS] < in.fifo > out.fifo &', []],
  ['buildx history inspect attachment', '[OPTIONS] [REF [DIGEST]]', ['REF [DIGEST]?']],
  ['context show', '', []],
])('docker %s %s', (path, tail, args) => expect(short(`docker ${path} ${tail}`.trim(), path)).toEqual(args));
