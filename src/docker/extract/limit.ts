/** Runs tasks, at most `width` at the same time, in the order in which they were handed in. */
export type Limit = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Makes a limit. Thousands of short processes started at once would swamp a machine with two cores. */
export function createLimit(width: number): Limit {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // The slot passes on to the next in line, without becoming free in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
