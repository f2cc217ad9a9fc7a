import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'workers/src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    reporters: ['default'],
    // V8 keeps one list of the pages of compiled code for all threads and may miss one where a thread ends ("jit_page.has_value()"): the process then dies.
    execArgv: ['--no-memory-protection-keys'],
  },
});
