import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { dir: 'src', include: ['**/*.test.ts'], testTimeout: 60_000, server: { deps: { inline: ['@actions/workflow-parser'] } } },
});
