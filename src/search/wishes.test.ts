import { describe, expect, test } from 'vitest';
import type { CatalogCommand } from '../catalog/index.ts';
import { pageOf } from '../core/index.ts';
import { parseCommandLines } from '../docker/index.ts';
import { catalog, realEngine } from './testing/real-engine.ts';

const engine = realEngine();
const commands = [...catalog.commands.values()].filter(({ command }) => command.kind === 'command');
const firstThree = (wish: string) => engine.search(wish).results.slice(0, 3);

/** Options that an example shows: those that people use. */
const shown = new Set(
  commands
    .flatMap(({ words }) => words?.examples ?? [])
    .flatMap(({ run }) => parseCommandLines(run, catalog.tree))
    .flatMap(({ flags }) => flags.flatMap(({ flag, owner }) => (owner ? [`${owner.path}#${flag.long}`] : []))),
);

/** `container create` has the options of `container run`, for the same ends: who wishes for one is led to either. */
function wishesFor({ command, words }: CatalogCommand, long: string): readonly string[] {
  const own = words?.flagWishes?.[long];
  return own ?? (command.path === 'container create' ? (catalog.commands.get('container run')?.words?.flagWishes?.[long] ?? []) : []);
}

type Find = (wish: string) => readonly { id: string }[];

function lostCommands(find: Find): string[] {
  return commands
    .filter(({ id, words }) => count(words?.wishes ?? [], (wish) => find(wish).some((found) => pageOf(found.id) === id)) < 2)
    .map(({ id }) => id);
}

function lostOptions(find: Find): string[] {
  return commands.flatMap((entry) => {
    const leads = (long: string) => (wish: string) => find(wish).some(({ id }) => id === entry.id || id.endsWith(`#${long}`));
    return entry.command.flags
      .filter(({ long }) => shown.has(`${entry.command.path}#${long}`) && count(wishesFor(entry, long), leads(long)) < 2)
      .map(({ long }) => `${entry.id}#${long}`);
  });
}

function count(wishes: readonly string[], leads: (wish: string) => boolean): number {
  return wishes.filter(leads).length;
}

describe('at least two wishes lead to', () => {
  test('every command', () => expect(lostCommands(firstThree)).toEqual([]));
  test('every option that people use', () => expect(lostOptions(firstThree)).toEqual([]));
});

test('a search that finds only what is used most loses the others', () => {
  const find = () => [{ id: 'commands/container/run' }];
  expect(lostCommands(find)).toHaveLength(commands.length - 1);
  expect(lostOptions(find)).toContain('commands/container/rm#force');
});
