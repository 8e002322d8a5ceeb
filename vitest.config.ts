import { defineConfig } from 'vitest/config';

/** `fast` needs nothing but files; `property` reads ten thousand mutated letters; `server` starts PostgreSQL or an HTTP server; `browser` drives Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          globalSetup: 'test/cli/build.ts',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/property/**', 'test/register/**', 'test/api/**', 'test/web/**'],
        },
      },
      {
        test: {
          name: 'property',
          include: ['test/property/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'server',
          globalSetup: 'test/register/global.ts',
          include: ['test/register/**/*.test.ts', 'test/api/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          fileParallelism: false,
          include: ['test/web/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
