import { expect, test } from 'vitest';
import { explainLine, usageFacts } from '../../explanation/index.ts';
import { realHandbook } from '../../explanation/testing/real-handbook.ts';
import { catalog, files } from '../../search/testing/real-engine.ts';
import { fragmentOf, lineOf } from './fragment.ts';
import { handbookOf } from './handbook.ts';

const loaded = handbookOf(files.index, usageFacts([...catalog.commands.values()]));

test.each([
  'docker run -d --rm -it -p 8080:80 -v /:/host --restart=always --net host --pids-limit many nginx',
  'docker rm -f $(docker ps -aq)',
  'docker compose -f a.yaml up --dry-run web',
  'docker buildx build --compress -t a .',
  'docker cp web:/a ./b c',
  'docker trust sign a:1',
])('the files that the browser loads say what the catalog says: %s', (line) => {
  const plain = (text: string) => text.replaceAll('`', '');
  const here = explainLine(line, realHandbook);
  const there = explainLine(line, loaded);
  expect(there.parts.map((part) => ({ ...part, says: plain(part.says) }))).toEqual(
    here.parts.map((part) => ({ ...part, says: plain(part.says) })),
  );
  expect(there.findings).toEqual(here.findings);
});

test('a line survives the way through the address', () => {
  for (const line of ['docker ps', 'a#b&c=d+e %', '镜像 🐳\n\\\n', '<img src=x>']) expect(lineOf(fragmentOf(line))).toBe(line);
  expect(lineOf(fragmentOf('\uD83D'))).toBe('\uFFFD');
  expect(lineOf('#line=%')).toBe('%');
  expect(lineOf('#main')).toBeUndefined();
  expect(fragmentOf('')).toBe('');
});
