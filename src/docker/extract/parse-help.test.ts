import { expect, test } from 'vitest';
import { fixture } from './fixtures/fake-docker.ts';
import { isHelpOf, parseHelp } from './parse-help.ts';

test('reads spellings, the canonical one first', () => {
  expect(parseHelp(fixture('docker-ps.help'), '').aliases).toEqual(['container ls', 'container list', 'container ps', 'ps']);
  expect(parseHelp(fixture('docker-swarm-init.help'), '').aliases).toEqual([]);
});

test('reads subcommands section by section, in order', () => {
  const { sections } = parseHelp(fixture('docker.help'), '');
  expect(sections.map(({ title, members }) => [title, members.length])).toEqual([
    ['Common Commands', 12],
    ['Management Commands', 11],
    ['Swarm Commands', 6],
    ['Commands', 28],
  ]);
  expect(sections[0]?.members.slice(0, 3)).toEqual(['run', 'exec', 'ps']);
});

test('leaves out the plugins of a machine, sound or broken', () => {
  const members = parseHelp(fixture('docker-with-plugins.help'), '').sections.flatMap((section) => section.members);
  expect(members).not.toEqual(expect.arrayContaining(['buildx']));
  expect(members).not.toEqual(expect.arrayContaining(['hello']));
  expect(members).not.toEqual(expect.arrayContaining(['bad']));
  // A stub without a star is told apart by hand/commands.yaml, not here.
  expect(members).toContain('bake');
});

test('sees that a command is experimental', () => {
  expect(parseHelp(fixture('docker-manifest.help'), '').experimental).toBe(true);
  expect(parseHelp(fixture('docker-container.help'), '').experimental).toBe(false);
});

test('does not list --help, which only some helps show', () => {
  expect(fixture('docker-container-run.help')).toContain('--help ');
  expect(parseHelp(fixture('docker-container-run.help'), '').flags.map((flag) => flag.long)).not.toContain('help');
});

test('a command may promise options and have none', () => {
  expect(parseHelp(fixture('docker-context-export.help'), '').flags).toEqual([]);
});

test('tells whose help it is', () => {
  const help = parseHelp(fixture('docker-container-cp.help'), '');
  expect(isHelpOf(help, 'container cp')).toBe(true);
  expect(isHelpOf(help, 'container')).toBe(true);
  expect(isHelpOf(help, 'container c')).toBe(false);
  expect(isHelpOf(parseHelp(fixture('docker.help'), ''), '')).toBe(true);
});

test('errors for lists of another shape', () => {
  const alias = 'Usage:  docker x\n\nAliases:\n  podman x\n';
  expect(() => parseHelp(alias, 'docker x --help')).toThrow(
    /An alias must be a command line that begins with "docker": "podman x"\n {2}in docker x --help\n {2}→ /,
  );
  const member = 'Usage:  docker x COMMAND\n\nCommands:\n  * run   Starts\n';
  expect(() => parseHelp(member, 'docker x --help')).toThrow(/does not begin with a command: "\* run {3}Starts"/);
});
