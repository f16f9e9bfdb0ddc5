// Runs the bundle of the command line. V8 compiles it anew at every start unless it is given what it compiled before.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch } from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

const file = new URL('./duizhao.cjs', import.meta.url)

/** Compiled code fits one version of Node alone, and is not looked for by any other. */
export const compiled = new URL(`./duizhao-${process.version}-${arch}.bin`, import.meta.url)

// A run is over before most of what V8 would compile a second time pays: with this, fifteen times its own budget, only loops that are hot do.
// Later engines have no such option and would say so on the screen.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=1000000')

const readCompiled = () => {
  try {
    return readFileSync(compiled)
  } catch {
    return undefined
  }
}

/** V8 itself leaves aside compiled code that does not fit its version, its settings or the script. */
export const script = new Script(readFileSync(file, 'latin1'), {
  filename: createRequire(import.meta.url).resolve('./duizhao.cjs'),
  cachedData: readCompiled(),
})

/** Runs a part of the program: `cli` or `second`. */
export const start = (part) => {
  const parts = {}
  script.runInThisContext()(parts, createRequire(file), file.href, (name) => import(name))
  return parts[part]()
}
