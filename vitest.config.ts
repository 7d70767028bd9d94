import { defineConfig } from 'vitest/config'

const report = process.env.VITEST_JSON

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // End-to-end tests start processes; a busy machine needs patience, a hang must still end.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Much of an end-to-end test is waiting: four at a time keep two cores busy.
    maxWorkers: 4,
    // No test changes what another reads: modules are read once a worker.
    isolate: false,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
