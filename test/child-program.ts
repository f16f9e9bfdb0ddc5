import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '..')
const compiled = resolve(root, '.cache/test/pdf-child.js')

/**
 * Tests run the sources as they are, but Node starts no process with TypeScript: what reads PDFs is bundled first, in some
 * hundredths of a second, and started from there.
 */
export const childProgram = async () => {
  await build({
    entryPoints: [resolve(root, 'src/read/pdf/pdf-child.ts')],
    outfile: compiled,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    logLevel: 'warning',
  })
  return {
    name: 'child-program',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      id.endsWith('/src/read/pdf/ask-child.ts')
        ? code.replace("'./pdf-child.js'", JSON.stringify(pathToFileURL(compiled).href))
        : undefined,
  }
}
