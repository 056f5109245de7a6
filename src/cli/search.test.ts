import { afterEach, expect, test, vi } from 'vitest';
import { search } from './search.ts';

const printed = (kind: 'log' | 'error') => {
  const lines: string[] = [];
  vi.spyOn(console, kind).mockImplementation((text: string) => void lines.push(text));
  return lines;
};

afterEach(() => void vi.restoreAllMocks());

test('a wish is answered with title, line, address and what to type', async () => {
  const lines = printed('log');
  expect(await search(['删除镜像'])).toBe(0);
  const [first = ''] = lines.join('\n').split('\n\n');
  expect(first).toMatch(/^docker image rm\n {2}\S.*\n {2}https:\/\/\S+\/commands\/image\/rm\/\n {2}\$ docker /);
  expect(lines.join('\n').split('\n\n').length).toBeLessThanOrEqual(10);
});

test('a slip is read as what was meant, and the answer says so', async () => {
  const lines = printed('log');
  expect(await search(['docekr', 'ps'])).toBe(0);
  expect(lines[0]).toBe('按“docker ps”理解\n');
});

test('nothing found is the exit code 1, nothing asked is 2', async () => {
  const lines = printed('error');
  expect(await search(['zzqqxxyy'])).toBe(1);
  expect(await search([])).toBe(2);
  expect(lines).toEqual(['没有找到“zzqqxxyy”。', expect.stringContaining('Usage: npm run search')]);
});
