import { expect, test } from 'vitest';
import { normaliseOutput } from './normalise-output.ts';

test.each([
  ['a container id', 'e4fedef0bdb1c1a10146945406ff825b5cd5a258dea1d747a5f3cf20f5e7222b', '<id>'],
  [
    'a short id and a digest',
    'alpine e4fedef0bdb1 sha256:e4fedef0bdb1c1a10146945406ff825b5cd5a258dea1d747a5f3cf20f5e7222b',
    'alpine <id> sha256:<id>',
  ],
  ['an id of a swarm', '3egaj50ubmh4gv3cf241dtdbg * and jrcs6exhtuz5', '<id> * and <id>'],
  ['an id of an engine', 'ID: R46P:L3SJ:SVIR:CKOM:B367:7GNO:AAUT:TXHM:IZXD:X2CR:BGHX:5C3G', 'ID: <id>'],
  ['a word is no id', 'docker-entrypoint administrators', 'docker-entrypoint administrators'],
  ['a token', 'join --token SWMTKN-1-5md15wvo-elani46d8 192.168.10.11:2377', 'join --token <token> <ip>:2377'],
  ['times of all kinds', '2026-11-24T06:37:17.12Z 2026-11-24 06:37:17 +0000 UTC', '<time> <time>'],
  ['a span', 'Up 8 seconds, About a minute ago, Exited (1) 3 hours ago', 'Up <span>, <span> ago, Exited (1) <span> ago'],
  ['less than a second', 'Up Less than a second', 'Up <span>'],
  ['sizes and shares', '504KiB / 23.54GiB 1.57MB 0B 14.65MB (88%)', '<size> / <size> <size> <size> <size> (<percent>)'],
  ['addresses', '172.19.0.2/16 0.0.0.0:8080->80/tcp 02:42:ac:11:00:02', '<ip>/<n> 0.0.0.0:8080->80/tcp <mac>'],
  ['a port that the engine chose', '0.0.0.0:49153->80/tcp', '0.0.0.0:<port>->80/tcp'],
  ['process ids below their heading', 'PID   USER\n    7 root\n\n7 root', 'PID  USER\n    <n> root\n\n7 root'],
  ['a process id in JSON', '"Pid": 22251,', '"Pid": <n>,'],
  ['an id of a key', 'passphrase for new alice key with ID 0ed5224:', 'passphrase for new alice key with ID <id>:'],
  ['a file of the moment', '/var/lib/docker/tmp/docker-import-1911252838/bin', '/var/lib/docker/tmp/docker-import-<n>/bin'],
  ['widths of columns', 'NAME          STATUS\nblog          x', 'NAME  STATUS\nblog  x'],
  ['what is the same stays', 'hello 42\n137 true', 'hello 42\n137 true'],
])('%s', (_, text, expected) => expect(normaliseOutput(text)).toBe(expected));
