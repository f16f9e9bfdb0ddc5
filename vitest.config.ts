import { configDefaults, defineConfig } from 'vitest/config'
import { childProgram } from './test/child-program.ts'

export default defineConfig({
  plugins: [await childProgram()],
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/system/**'],
  },
})
