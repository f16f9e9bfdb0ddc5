import { defineConfig } from 'vitest/config'
import { childProgram } from './test/child-program.ts'

/** The reports in a real browser. Needs Chromium and Chinese fonts, and fails where they are missing. */
export default defineConfig({
  plugins: [await childProgram()],
  test: {
    include: ['test/system/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
