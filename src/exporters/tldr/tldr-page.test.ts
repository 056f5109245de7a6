import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandFileName } from '../formats.ts';
import { realCatalog, realCommand, realCommands } from '../testing/real-catalog.ts';
import { oneLine, tldrPage } from './tldr-page.ts';

// As tldr-pages itself lints its Chinese pages: these five ask for Latin capitals, full stops, colons and English verbs.
const ignored = 'TLDR003,TLDR004,TLDR005,TLDR015,TLDR104';

function lint(pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tldr-'));
  for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, name), page);
  const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/tldr-lint/lib/tldr-lint-cli.js', '--ignore', ignored, folder], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return (stdout + stderr).replaceAll(`${folder}/`, '');
}

/** The five rules that the linter knows for Latin only, as the Chinese style has them. */
function problems(page: string): string[] {
  const lines = page.split('\n');
  return [
    ...lines.filter((line) => line.startsWith('> ') && !/[。.]$/.test(line)).map((line) => `no full stop: ${line}`),
    ...lines.filter((line) => line.startsWith('- ') && !/(?:[^\w`)]：|[\w`)]:)$/.test(line)).map((line) => `no colon: ${line}`),
    ...lines.filter((line) => /^[->] .*(?:\p{Script=Han}[\w`]|[\w`]\p{Script=Han})/u.test(line.replaceAll(/`[^`]*`/g, ''))),
    ...(lines.some((line) => /^> 更多信息：<https:\/\/[^>]+>\.$/.test(line)) ? [] : ['no address']),
  ];
}

test('the linter of tldr-pages has nothing to say about any command', () => {
  expect(lint(Object.fromEntries(realCommands.map((it) => [`${commandFileName(it.command.path)}.md`, tldrPage(realCatalog, it)])))).toBe(
    '',
  );
});

test.each(realCommands.map((entry) => [entry.command.path, entry] as const))('docker %s keeps to the Chinese style', (_, entry) => {
  expect(problems(tldrPage(realCatalog, entry))).toEqual([]);
});

test('both find what they look for', () => {
  expect(lint({ 'Bad.md': '# docker rm\n> 删除\n- 删除\n`docker rm`\n' })).toContain('TLDR006');
  expect(problems('> 删除\n- 删除docker:')).toEqual(['no full stop: > 删除', '- 删除docker:', 'no address']);
});

describe('examples', () => {
  test.each([
    ['a continued line', 'docker run \\\n  --rm alpine', 'docker run --rm alpine'],
    ['several commands', 'docker pull a\ndocker run a', 'docker pull a && docker run a'],
    ['a script has no line', 'x=$(docker ps)\necho $x', undefined],
    ['nor has a backtick', 'docker rm `docker ps -q`', undefined],
    ['nor a tab', "docker ps --format 'a\tb'", undefined],
  ])('%s', (_, run, line) => expect(oneLine(run)).toBe(line));

  test('at most eight; help where there are none', () => {
    expect(tldrPage(realCatalog, realCommand('container run')).match(/^- /gm)).toHaveLength(8);
    expect(tldrPage(realCatalog, realCommand('container'))).toContain('`docker container {{子命令}} --help`');
  });
});
