import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { PlanError } from '../../src/model/errors.ts'

const made: string[] = []

afterAll(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
})

/** A temporary folder with these files; it is gone when the test file ends. */
export const makeFolder = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-'))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  return folder
}

/** The PlanError that a promise is rejected with. */
export const rejection = async (promise: Promise<unknown>): Promise<PlanError> => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof PlanError)) throw new Error(`expected a PlanError, got ${String(error)}`)
  return error
}
