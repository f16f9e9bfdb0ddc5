#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { runCommand } from './cli/run.ts'
import { processTerminal } from './cli/terminal.ts'

// A run is over before most of what V8 would compile a second time pays: with this, fifteen times its own budget, only loops that are hot do.
// Later engines have no such option and would say so on the screen.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=1000000')

// `duizhao inspect plan.txt | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

// Set, not called: process.exit would cut off what is still on its way into a pipe.
process.exitCode = await runCommand(process.argv.slice(2), processTerminal())
