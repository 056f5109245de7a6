import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A busy machine is no failure.
    testTimeout: 60_000, dir: 'src', include: ['**/*.test.ts'], testTimeout: 60_000 },
});
