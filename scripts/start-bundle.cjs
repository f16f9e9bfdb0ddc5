// Runs the bundle of the command line. V8 compiles it anew at every start unless it is given what it compiled before. CommonJS: a
// thread is up in half the time where nothing of it is a module.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { arch, version } = require('node:process')
const { pathToFileURL } = require('node:url')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const file = join(__dirname, 'duizhao.cjs')

/** Compiled code fits one version of Node alone, and is not looked for by any other. */
const compiled = join(__dirname, `duizhao-${version}-${arch}.bin`)

// A run is over before most of what V8 would compile a second time pays: with this, fifteen times its own budget, only loops that are hot do.
// Later engines have no such option and would say so on the screen.
if (version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=1000000')

const readCompiled = () => {
  try {
    return readFileSync(compiled)
  } catch {
    return undefined
  }
}

/** V8 itself leaves aside compiled code that does not fit its version, its settings or the script. */
const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: readCompiled() })

/** Runs a part of the program: `cli` or `second`. */
const start = (part) => {
  const parts = {}
  script.runInThisContext()(parts, require, pathToFileURL(file).href, (name) => import(name))
  return parts[part]()
}

module.exports = { compiled, script, start }
