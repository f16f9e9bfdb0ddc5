import { readFileSync } from 'node:fs'
import { cleanSource } from '../src/clean/clean-source.ts'
import type { Document } from '../src/model/document.ts'
import { parseDocument } from '../src/parse/parse-document.ts'

export const seedIds = ['sichuan', 'meishan', 'pidu', 'panzhihua', 'deyang'] as const

/** One of the plans that ship with the project, parsed. */
export const readSeed = (id: (typeof seedIds)[number]): Document =>
  parseText(readFileSync(`seeds/${id}.txt`, 'utf8'), id)

export const parseText = (text: string, id = 'plan'): Document =>
  parseDocument(cleanSource({ file: `${id}.txt`, text, sha256: '', diagnostics: [] }), id)

/** Headings, boxes and tables of a plan, one a line, indented by depth. */
export const outlineOf = ({ nodes }: Document): string => {
  const depth = (index: number): number => (index < 0 ? 0 : 1 + depth(nodes[index].parent))
  return nodes
    .filter((n) => n.title !== undefined || n.cells)
    .map(
      (n) =>
        `${'  '.repeat(depth(n.parent))}${n.cells ? `[表 ${n.cells.length}行 ${n.cells[0].map((c) => c.text).join('｜')}]` : `${n.number ?? ''}${n.title}`} <${n.context}>`,
    )
    .join('\n')
}
