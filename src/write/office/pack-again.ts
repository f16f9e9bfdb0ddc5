import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The first day that a zip can tell. Local time, as fflate reads it: the same in every time zone. */
const firstDay = new Date(1980, 0, 1)
const firstSecond = '1980-01-01T00:00:00Z'

const dates = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu

/** What a file is, is told by its first part: some programs look no further. */
const types = '[Content_Types].xml'
const typesFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  Number(b === types) - Number(a === types)

/**
 * Unpacks an Office file and packs it again, with the times that libraries write into it set to one that never
 * changes. The packing is our own also where the library had none to change: that of Node differs between its versions.
 */
export const packAgain = (file: Uint8Array): Uint8Array => {
  const parts = Object.entries(unzipSync(file, { filter: ({ name }) => !name.endsWith('/') }))
  const fixed = parts.map(([name, content]) => {
    if (name !== 'docProps/core.xml') return [name, content] as const
    return [name, strToU8(strFromU8(content).replace(dates, `$1${firstSecond}`))] as const
  })
  return zipSync(Object.fromEntries(fixed.sort(typesFirst)), { mtime: firstDay, level: 9 })
}
