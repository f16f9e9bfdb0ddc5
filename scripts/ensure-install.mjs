#!/usr/bin/env node
// Runs before `npm start` and `npm test`: installs what package-lock.json asks for, and only where something is missing.
//
// npm itself records what it installed in node_modules/.package-lock.json, so no stamp of ours can go stale. The one
// package with a compiled part is nodejieba; it counts as installed when its binding loads, not when its folder is there.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const require = createRequire(import.meta.url)

const readPackages = (file) => {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return null
  }
}

const isInstalled = () => {
  const wanted = readPackages('package-lock.json')
  const found = readPackages('node_modules/.package-lock.json')
  if (!wanted || !found) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '' || optional) return true
    return found[path]?.version === version && existsSync(join(root, path))
  })
}

const loadsNodejieba = () => {
  try {
    require('nodejieba')
    return true
  } catch {
    return false
  }
}

/** Node's own headers, where they lie beside it; otherwise node-gyp downloads them. */
const localHeaders = () => {
  const prefix = resolve(dirname(process.execPath), '..')
  return existsSync(join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {}
}

const runNpm = (...args) => {
  // The npm that called us, whatever its version; plain `npm` when the script was started by hand.
  const [command, ...first] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const env = { ...localHeaders(), ...process.env }
  // stdout belongs to the program: `npm start --silent` may be piped.
  const { status } = spawnSync(command, [...first, ...args], { cwd: root, env, stdio: ['ignore', 2, 2] })
  return status === 0
}

const stop = (message) => {
  console.error(`duizhao: ${message}`)
  process.exit(1)
}

if (!isInstalled() && !runNpm('ci', '--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund')) {
  stop('npm ci failed (see above). Remedy: check the network or the registry setting, then run the command again.')
}
if (!loadsNodejieba()) {
  runNpm('rebuild', 'nodejieba', '--ignore-scripts=false', '--foreground-scripts')
  if (!loadsNodejieba()) {
    stop(
      "nodejieba's native binding could not be built. Remedy: install a C++ compiler, make and python3 " +
        '(Debian: apt-get install g++ make python3), then run the command again.',
    )
  }
}
