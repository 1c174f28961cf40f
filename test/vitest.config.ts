import {resolve} from 'node:path'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '..'),
    include: ['test/**/*.test.ts'],
    // Vitest leaves a processor free for watching files; nobody watches here.
    maxWorkers: '100%',
    // The product has no state in its modules, so test files may share them:
    // loading them anew for each file took a quarter of the time.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
