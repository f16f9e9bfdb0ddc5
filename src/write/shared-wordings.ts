import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SharedWording, WordingLine } from '../model/large-run.ts'
import { printRows } from './flat-rows.ts'
import { partPath } from './large-report.ts'

/** Groups listed on a page; all of them stand in the table. */
const listed = 400

const readLines = async (file: string): Promise<WordingLine[]> =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

interface Count {
  plans: number
  places: number
  last: string
}

/** Of every wording how many plans hold it, one part of the table in memory at a time. */
const countPlans = async (folder: string, parts: readonly number[]): Promise<ReadonlyMap<string, Count>> => {
  const counts = new Map<string, Count>()
  for (const part of parts)
    for (const { key, plan } of await readLines(partPath(folder, 'wordings', part))) {
      const count = counts.get(key)
      if (!count) counts.set(key, { plans: 1, places: 1, last: plan })
      else {
        count.places++
        // All places of a plan stand together.
        if (count.last !== plan) count.plans++
        count.last = plan
      }
    }
  return counts
}

/**
 * Groups the wordings of all plans by their key and writes two tables, the groups and their places, in the order of the
 * plans. Of the text only one part is in memory at a time, of each wording a key and three figures.
 *
 * @param inReference keys of the reference's own wordings
 * @returns paths of the tables, and the groups that most plans hold, the largest first
 */
export const writeWordings = async (
  folder: string,
  parts: readonly number[],
  inReference: ReadonlySet<string>,
): Promise<{ paths: string[]; groups: number; largest: SharedWording[] }> => {
  const paths = ['data/reuse_groups.ndjson', 'data/reuse_places.ndjson']
  await mkdir(join(folder, 'data'), { recursive: true })
  for (const path of paths) await writeFile(join(folder, path), '')
  const counts = await countPlans(folder, parts)
  const told = new Map<string, number>()
  let largest: SharedWording[] = []
  for (const part of parts) {
    const file = partPath(folder, 'wordings', part)
    const places = (await readLines(file)).filter(({ key }) => (counts.get(key)?.plans ?? 0) > 1)
    const fresh: SharedWording[] = []
    for (const { key, plan, text } of places) {
      const count = counts.get(key)
      if (!count || told.has(key)) continue
      told.set(key, told.size + 1)
      const reference = inReference.has(key)
      fresh.push({ group: told.size, plans: count.plans, places: count.places, text, first: plan, reference })
    }
    const rows = places.map(({ key, plan, action, start, end }) => ({
      group: told.get(key) ?? 0,
      plan,
      action,
      start,
      end,
    }))
    await appendFile(join(folder, paths[0]), printRows(fresh.map((one) => ({ ...one }))))
    await appendFile(join(folder, paths[1]), printRows(rows))
    largest = [...largest, ...fresh].sort((a, b) => b.plans - a.plans || a.group - b.group).slice(0, listed)
    await rm(file)
  }
  return { paths, groups: told.size, largest }
}
