import { defineConfig } from 'vitest/config'

/** The reports in a real browser. Needs Chromium and Chinese fonts, and fails where they are missing. */
export default defineConfig({
  test: {
    include: ['test/system/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
