import { expect, test } from 'vitest';
import { displayWidth, wrap } from './line-break.ts';

test.each([
  ['docker', 6],
  ['删除容器', 8],
  ['删除`rm`。', 10],
  ['“，”', 6],
  ['……', 4],
])('%s takes %i columns', (text, width) => expect(displayWidth(text)).toBe(width));

test.each<[string, string, number, string[]]>([
  ['between 汉字', '删除一个容器', 8, ['删除一个', '容器']],
  ['a full stop stays with its sentence', '删除容器。再停', 8, ['删除容', '器。再停']],
  ['a parenthesis opens on the line of its content', '删除（容器）', 6, ['删除', '（容', '器）']],
  ['several in a row', '（“容器”）。', 6, ['（“容', '器”）。']],
  ['Latin at spaces', 'stop the container', 8, ['stop the', 'container']],
  ['Latin beside 汉字', '先用docker停', 6, ['先用', 'docker', '停']],
  ['a code span as a whole', '先用`docker stop`停', 14, ['先用', '`docker stop`', '停']],
  ['a code span that is too long at its spaces', '用`docker container stop`', 12, ['用`docker', 'container', 'stop`']],
  ['what cannot be cut is longer', 'https://example.org/x 见', 6, ['https://example.org/x', '见']],
  ['an ellipsis is one', '等一等……', 8, ['等一', '等……']],
  ['nothing', '', 8, []],
])('%s', (_, text, width, lines) => expect(wrap(text, width)).toEqual(lines));
