import { expect, test } from 'vitest';
import { fixture } from './fixtures/fake-docker.ts';
import { cutHelp } from './help-sections.ts';

test('reads several usage lines', () => {
  expect(cutHelp(fixture('docker-container-cp.help'), '').usages).toEqual([
    'docker container cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-',
    'docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH',
  ]);
});

test('takes only known headings, not sentences of the description that end in a colon', () => {
  const titles = (name: string): string[] => cutHelp(fixture(name), '').blocks.map((block) => block.title);
  expect(titles('docker-completion-bash.help')).toEqual(['Options']);
  expect(titles('docker-context-create.help')).toEqual(['Options']);
  expect(titles('docker-manifest.help')).toEqual(['EXPERIMENTAL', 'Commands']);
  expect(titles('docker.help')).toEqual(['Common Commands', 'Management Commands', 'Swarm Commands', 'Commands', 'Global Options']);
});

test('a text that is no help is an error that shows it', () => {
  expect(() => cutHelp('unknown command: docker foo\n\nRun docker --help\n', 'docker foo --help')).toThrowErrorMatchingInlineSnapshot(`
    [ExtractError: A help text must begin with "Usage:  docker …"; this begins with "unknown command: docker foo\\n\\nRun docker --help"
      in docker foo --help
      → If docker has a new help template, teach src/docker/extract/help-sections.ts its shape and record a fixture.]
  `);
  expect(() => cutHelp('', 'docker foo --help')).toThrow(/must begin with "Usage/);
});

test('an option below an unknown heading is an error', () => {
  const text = 'Usage:  docker x [OPTIONS]\n\nDoes x\n\nFresh Options:\n  -a, --all   Everything\n';
  expect(() => cutHelp(text, 'docker x --help')).toThrow(/outside of every known block: "-a, --all {3}Everything"/);
});
