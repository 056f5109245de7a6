import { expect, test } from 'vitest';
import { screenOf } from './screen.ts';

const esc = '\u001B[';

test.each([
  ['plain text', 'one\ntwo\n', 'one\ntwo'],
  ['empty lines', 'one\n\n  two', 'one\n\n  two'],
  ['colours', `${esc}1;32mok${esc}0m`, 'ok'],
  ['line ends of a terminal', 'one\r\ntwo\r\n', 'one\ntwo'],
  ['a line that is written over', 'pulling 1%\rpulled     \r\nnext', 'pulled\nnext'],
  ['the end of input', '^D\b\bexit', 'exit'],
  [
    'progress of two layers',
    `a: 1%\r\nb: 1%\r\n${esc}2A${esc}2K\ra: done\r${esc}2B${esc}1A${esc}2K\rb: done\r${esc}1B`,
    'a: done\nb: done',
  ],
  ['a screen that is drawn again', `${esc}2J${esc}Hone\r\nold${esc}J${esc}Htwo${esc}K\r\nnew${esc}K`, 'two\nnew'],
  ['a table that is wide', 'ID   NAME\n1    a', 'ID   NAME\n1    a'],
])('%s', (_, text, expected) => expect(screenOf(text)).toBe(expected));
