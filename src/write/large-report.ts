import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tableNames } from './flat-rows.ts'
import type { OutputFile, StandingFile } from './output-file.ts'
import { fill } from './write-report.ts'

/** What one plan adds to a report of many. */
interface Addition {
  readonly page: OutputFile | StandingFile
  readonly tables: Readonly<Record<string, string | Uint8Array>>
}

/** Where parts of tables wait to be joined, beside the report and no part of it. */
const partsFolder = (folder: string): string => join(folder, '..', 'parts')

/** Where the lines of a table wait that one part of the run has added. */
export const partPath = (folder: string, table: string, part: number): string =>
  join(partsFolder(folder), `${table}-${part}.ndjson`)

/** Tables of which parts are written: those of the report, and what it is grouped from. */
const partTables = [...tableNames, 'wordings'] as const

const bytesOf = (lines: string | Uint8Array): Uint8Array => (typeof lines === 'string' ? Buffer.from(lines) : lines)

/** Writes the pages of some plans into the report, and their lines of each table into files of their own. */
export const appendParts = async (folder: string, part: number, held: readonly Addition[]): Promise<void> => {
  await fill(
    folder,
    held.map(({ page }) => page),
  )
  const parts = partsFolder(folder)
  await mkdir(parts, { recursive: true })
  for (const table of partTables)
    await writeFile(partPath(folder, table, part), Buffer.concat(held.map(({ tables }) => bytesOf(tables[table]))))
}

/** Joins the parts of a table in their order, holding one part in memory at a time. Returns its path in the report. */
export const joinParts = async (folder: string, table: string, parts: readonly number[]): Promise<string> => {
  const path = `data/${table}.ndjson`
  await mkdir(join(folder, 'data'), { recursive: true })
  await writeFile(join(folder, path), '')
  for (const part of parts) {
    const file = partPath(folder, table, part)
    await appendFile(join(folder, path), await readFile(file))
    await rm(file)
  }
  return path
}
