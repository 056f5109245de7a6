import { expect, test } from 'vitest';
import { createLimit } from './limit.ts';

test('never runs more than its width, and runs everything', async () => {
  const limit = createLimit(2);
  let running = 0;
  let most = 0;
  const task = async (value: number): Promise<number> => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    return value;
  };
  expect(await Promise.all([1, 2, 3, 4, 5].map((value) => limit(() => task(value))))).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('a failure frees its place', async () => {
  const limit = createLimit(1);
  await expect(limit(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await limit(() => Promise.resolve('yes'))).toBe('yes');
});
