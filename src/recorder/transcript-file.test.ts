import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type PitfallTranscript, type Transcript, transcripts } from '../schemas/index.ts';
import { formatTranscripts } from './transcript-file.ts';

const known = { exit: 0, client: '28.2.2', daemon: '20.10.24', kernel: '6.18.44', date: '2026-11-24' };

test('what is written is read again, whatever was printed', () => {
  const outputs = [
    '',
    'web',
    '  indented\nnot',
    'a: b',
    '# no comment',
    '\ttab\n\n\nempty lines',
    'trailing  \nspaces',
    'it\'s "quoted"',
    '…',
    '1',
    'true',
  ];
  const examples: Transcript[] = outputs.map((output, i) => ({ run: `docker ps ${i} \\\n  --all`, output, ...known }));
  const pitfalls: PitfallTranscript[] = outputs.map((output) => ({ message: `no: ${output}`, run: 'docker rm', output, ...known }));
  const read = (examples: Transcript[], pitfalls: PitfallTranscript[]) =>
    transcripts.parse(parse(formatTranscripts({ examples, pitfalls })));
  expect(read(examples, pitfalls)).toEqual({ examples, pitfalls });
  expect(read(examples, [])).toEqual({ examples });
  expect(read([], pitfalls)).toEqual({ pitfalls });
});
