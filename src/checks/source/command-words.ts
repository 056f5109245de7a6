import { didYouMean, type Issue } from '../../core/index.ts';
import { findFlag } from '../../docker/index.ts';
import type { BookUnderCheck } from '../book-under-check.ts';

/** Words belong to a command that exists, explain its options and no others, and point to commands that exist. */
export function commandWords({ catalog, content }: BookUnderCheck): Issue[] {
  const paths = new Set(catalog.commands.keys());
  return content.commands.flatMap(({ id, file, data }) => {
    const path = id.replaceAll('/', ' ');
    const command = catalog.commands.get(path)?.command;
    if (!command) {
      const alias = catalog.tree.get(path);
      return [
        {
          rule: 'words/unknown-command',
          message: `there is no command "docker ${path}"`,
          hint: alias
            ? `it is another spelling of "docker ${alias.path}": name the file after that`
            : didYouMean(path, paths, 'name the file after a canonical command'),
          file,
        },
      ];
    }
    const names = [...command.flags, ...command.hiddenFlags].map((flag) => flag.long);
    return [
      ...Object.keys(data.flags ?? {})
        .filter((name) => findFlag(command, name) === undefined || !names.includes(name))
        .map((name): Issue => ({
          rule: 'words/unknown-flag',
          message: `"docker ${path}" has no option "--${name}"`,
          hint: didYouMean(name, names, `it has ${names.slice(0, 10).join(', ') || 'no options'}`),
          file,
        })),
      ...(data.related ?? [])
        .filter(({ to }) => !paths.has(to.replaceAll('/', ' ')))
        .map(({ to }): Issue => ({
          rule: 'words/unknown-related',
          message: `the related command "${to}" does not exist`,
          hint: didYouMean(
            to,
            [...paths].map((other) => other.replaceAll(' ', '/')),
            'name a canonical command with slashes: container/rm',
          ),
          file,
        })),
      ...(data.examples ?? [])
        .filter((example) => example.ran !== undefined && !Object.hasOwn(catalog.environments, example.ran))
        .map((example): Issue => ({
          rule: 'code/unknown-environment',
          message: `there is no environment "${example.ran ?? ''}"`,
          hint: didYouMean(example.ran ?? '', Object.keys(catalog.environments), 'add it to data/environments.yaml'),
          file,
        })),
    ];
  });
}
