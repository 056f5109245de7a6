import { expect, test } from 'vitest';
import { sessionOf } from './console-session.ts';

/** `$ text @line+lines` for a command, `= text @line` for output. */
function shown(text: string): string[] {
  return sessionOf(text).map(({ kind, prompt, text: part, line, lines }) => {
    const words = part.replaceAll('\n', '⏎');
    return kind === 'command' ? `${prompt ?? '?'} ${words} @${line}+${lines}` : `= ${words} @${line}`;
  });
}

test.each<[string, string, string[]]>([
  ['a command and its output', '$ docker ps\nCONTAINER ID\nabc', ['$ docker ps @0+1', '= CONTAINER ID @1', '= abc @2']],
  ['two commands', '$ a\n$ b', ['$ a @0+1', '$ b @1+1']],
  ['root', '# apt update', ['# apt update @0+1']],
  ['lines that end in a backslash', '$ docker run \\\n  -d \\\n  nginx\nabc', ['$ docker run \\⏎  -d \\⏎  nginx @0+3', '= abc @3']],
  ['prompts of continuation', '$ docker run \\\n>   -d \\\n>   nginx', ['$ docker run \\⏎  -d \\⏎  nginx @0+3']],
  ['a loop over lines', '$ for i in 1 2; do\n>   echo $i\n> done\n1\n2', ['$ for i in 1 2; do⏎  echo $i⏎done @0+3', '= 1 @3', '= 2 @4']],
  ['a here-document with an empty line', '$ cat <<EOF\n> a\n>\n> b\n> EOF\na', ['$ cat <<EOF⏎a⏎⏎b⏎EOF @0+5', '= a @5']],
  ['a continuation that ends in a backslash', '$ a \\\n> b \\\nc\nd', ['$ a \\⏎b \\⏎c @0+3', '= d @3']],
  ['empty lines are output', '$ a\n\n$ b', ['$ a @0+1', '=  @1', '$ b @2+1']],
  ['output before the first command', 'hello\n$ a', ['= hello @0', '$ a @1+1']],
  ['an arrow in output is output', '$ a\nx\n> y', ['$ a @0+1', '= x @1', '= > y @2']],
  ['an arrow at the beginning is output', '> y', ['= > y @0']],
  ['a backslash in output continues nothing', '$ a\nC:\\\n$ b', ['$ a @0+1', '= C:\\ @1', '$ b @2+1']],
  ['a prompt needs its space', '$HOME\n#!/bin/sh\n$', ['= $HOME @0', '= #!/bin/sh @1', '= $ @2']],
  ['a prompt inside a command is text', '$ a \\\n$ b', ['$ a \\⏎$ b @0+2']],
  ['nothing', '', ['=  @0']],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('output has no prompt', () => {
  expect(sessionOf('x')).toEqual([{ kind: 'output', text: 'x', line: 0, lines: 1 }]);
});
