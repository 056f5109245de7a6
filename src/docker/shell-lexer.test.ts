import { expect, test } from 'vitest';
import { lexShell } from './shell-lexer.ts';

/** Values of the words, command by command. */
function values(text: string): string[][] {
  return lexShell(text).map(({ words }) => words.map((word) => word.value));
}

/** What stands in the text where the words are said to be. */
function slices(text: string): string[][] {
  return lexShell(text).map(({ words }) => words.map((word) => text.slice(word.start, word.end)));
}

test.each<[string, string, string[]]>([
  ['plain words', 'docker  ps\t-a', ['docker', 'ps', '-a']],
  ['single quotes keep everything', `a 'b "c" \\d $(e)' f`, ['a', 'b "c" \\d $(e)', 'f']],
  ['double quotes keep spaces', 'a "b  c"', ['a', 'b  c']],
  ['double quotes undo four escapes and no other', '"\\" \\\\ \\$ \\` \\n"', ['" \\ $ ` \\n']],
  ['quotes within a word', `--format='{{.ID}}' -e"A=b c"d`, ['--format={{.ID}}', '-eA=b cd']],
  ['an empty word is a word', `a '' ""`, ['a', '', '']],
  ['a backslash protects one letter', String.raw`a\ b \$c \\ \"`, ['a b', '$c', '\\', '"']],
  ["$'…' is plain: no escape is replaced", String.raw`$'a\nb'`, [String.raw`$a\nb`]],
  ['a quote that never ends takes the rest', `a 'b c`, ['a', 'b c']],
  ['a backslash at the end', 'a\\', ['a']],
  ['parameters stay as written', 'a $b ${c:-d e} "$f"', ['a', '$b', '${c:-d e}', '$f']],
  ['a placeholder is a word', 'docker cp <容器>:<路径> <tag>', ['docker', 'cp', '<容器>:<路径>', '<tag>']],
  ['a hash inside a word is no comment', 'a#b c', ['a#b', 'c']],
  ['a comment ends with its line', 'a # b | c', ['a']],
  ['continuation lines', 'docker run \\\n  -d \\\n  nginx', ['docker', 'run', '-d', 'nginx']],
  ['a continuation within a word', 'docker r\\\nun', ['docker', 'run']],
  ['a continuation within quotes', '"a\\\nb"', ['ab']],
  ['carriage returns and wide spaces divide', 'a\r b　c', ['a', 'b', 'c']],
  ['braces, tildes, globs, assignments', 'A=1 {a,b} ~/x *.c', ['A=1', '{a,b}', '~/x', '*.c']],
])('%s', (_, text, expected) => {
  expect(values(text)).toEqual([expected]);
});

test.each([
  ['2>&1', 'a 2>&1 b'],
  ['> file', 'a > file b'],
  ['> without a space', 'a >file b'],
  ['>>', 'a >> file b'],
  ['>|', 'a >| file b'],
  ['< file', 'a < file b'],
  ['<file', 'a <file b'],
  ['&>', 'a &> file b'],
  ['&>>', 'a &>>file b'],
  ['<>', 'a <> file b'],
  ['>&2', 'a >&2 b'],
  ['2>/dev/null', 'a 2>/dev/null b'],
  ['<<<', 'a <<< "some words" b'],
  ['a quoted file name', 'a > "some file" b'],
  ['several', 'a <in >out 2>&1 b'],
])('a redirection is not an argument: %s', (_, text) => {
  expect(values(text)).toEqual([['a', 'b']]);
});

test.each<[string, string, string[][]]>([
  ['pipe', 'a b | c', [['a', 'b'], ['c']]],
  ['pipe of both streams', 'a |& c', [['a'], ['c']]],
  ['and', 'a && b', [['a'], ['b']]],
  ['or', 'a||b', [['a'], ['b']]],
  ['semicolon', 'a;b ; c', [['a'], ['b'], ['c']]],
  ['background', 'a & b', [['a'], ['b']]],
  ['newline', 'a\n\n  b\n', [['a'], ['b']]],
  ['a comment between lines', 'a # x\n# y\nb', [['a'], ['b']]],
  ['subshell', '(cd x && a)', [['cd', 'x'], ['a']]],
  ['quoted operators are text', `a 'b|c' "d;e" f\\&`, [['a', 'b|c', 'd;e', 'f&']]],
  ['redirection before an operator', 'a 2>&1 | b', [['a'], ['b']]],
  ['process substitution', 'diff <(a b) <(c)', [['diff'], ['a', 'b'], ['c']]],
  ['nothing', ' \n# only a comment\n', []],
])('operators: %s', (_, text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each<[string, string, string[][]]>([
  [
    '$( )',
    'a $(b c) d',
    [
      ['a', '$(b c)', 'd'],
      ['b', 'c'],
    ],
  ],
  ['nested $( )', 'a $(b $(c))', [['a', '$(b $(c))'], ['b', '$(c)'], ['c']]],
  [
    'backquotes',
    'a `b c`',
    [
      ['a', '`b c`'],
      ['b', 'c'],
    ],
  ],
  [
    '$( ) in double quotes',
    'a "x $(b "c d")y"',
    [
      ['a', 'x $(b "c d")y'],
      ['b', 'c d'],
    ],
  ],
  ['backquotes in double quotes', 'a "`b`"', [['a', '`b`'], ['b']]],
  ['not in single quotes', `a '$(b)'`, [['a', '$(b)']]],
  ['not after a backslash', 'a "\\$(b)"', [['a', '$(b)']]],
  [
    'a parenthesis in quotes does not close',
    `a $(b ')' ")" \\)) c`,
    [
      ['a', `$(b ')' ")" \\))`, 'c'],
      ['b', ')', ')', ')'],
    ],
  ],
  ['an assignment', 'id=$(a | b)', [['id=$(a | b)'], ['a'], ['b']]],
  ['in a file name', 'a > $(b).txt', [['a'], ['b']]],
  [
    'without an end',
    'a $(b c',
    [
      ['a', '$(b c'],
      ['b', 'c'],
    ],
  ],
])('substitutions: %s', (_, text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each<[string, string, string[][]]>([
  ['the body is no shell', 'a <<EOF b\nc | d\nEOF\ne', [['a', 'b'], ['e']]],
  ['its substitutions are', 'a <<EOF\nx $(b c) `d`\nEOF', [['a'], ['b', 'c'], ['d']]],
  ['not where the delimiter is quoted', "a <<'EOF'\n$(b)\nEOF\nc", [['a'], ['c']]],
  ['<<- allows tabs before the delimiter', 'a <<-EOF\n\tb\n\tEOF\nc', [['a'], ['c']]],
  ['a pipe stands on the first line', 'a <<EOF | b\nc\nEOF\nd', [['a'], ['b'], ['d']]],
  ['two of them', 'a <<X <<Y\nb\nX\nc\nY\nd', [['a'], ['d']]],
  ['without an end it takes the rest', 'a <<EOF\nb\nc', [['a']]],
])('here-documents: %s', (_, text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each<[string, string[][]]>([
  ['docker exec web sh -c "docker ps"', [['docker', 'exec', 'web', 'sh', '-c', '"docker ps"']]],
  [`a --x='b c' \\\n  d\\ e "f"g`, [['a', "--x='b c'", 'd\\ e', '"f"g']]],
  ['a\\\n b\\\nc', [['a', 'b\\\nc']]],
  ['a $(b `c`) <x>', [['a', '$(b `c`)', '<x>'], ['b', '`c`'], ['c']]],
  ['a <<EOF 2>&1\nb $(c "d")\nEOF\ne', [['a'], ['c', '"d"'], ['e']]],
  ["a 'b", [['a', "'b"]]],
])('words know where they stand: %s', (text, expected) => {
  expect(slices(text)).toEqual(expected);
  for (const { words } of lexShell(text)) for (const { raw, start, end } of words) expect(raw).toBe(text.slice(start, end));
});
