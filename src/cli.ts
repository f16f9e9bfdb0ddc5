#!/usr/bin/env node
import { runCommand } from './cli/run.ts'
import { processTerminal } from './cli/terminal.ts'

// `duizhao inspect plan.txt | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

// Set, not called: process.exit would cut off what is still on its way into a pipe.
void runCommand(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code
})
