import { defineConfig } from 'vitest/config';

/** The built extension in a real browser, named by PARLEY_BROWSER; one browser at a time. */
export default defineConfig({
  root: '.',
  test: {
    include: ['test/e2e/**/*.spec.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
