import type { Diagnostic, SourceText } from '../model/document.ts'
import { type CellBudget, layTable, makeCellBudget } from './canonical/lay-table.ts'
import { makeLines, type Part } from './canonical/part.ts'
import { writeParts } from './canonical/write-parts.ts'
import { decodeBytes } from './decode-bytes.ts'
import type { ReadLimits } from './limits.ts'
import { makeSource } from './make-source.ts'

const heading = /^ {0,3}(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*$/u
const ruleOfTable = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/u
const ruleOrFence = /^[ \t]*(?:(?:[-*_][ \t]*){3,}|```.*|~~~.*)$/u

const endOfTable = /<\/table>/iu

/** True for a line that opens a table written in HTML, as Markdown lets one do where cells span rows. */
const opensMarkupTable = (line: string): boolean => /^\s*<table\b/iu.test(line)

const isTableRule = (line: string): boolean => line.includes('|') && ruleOfTable.test(line)

/** Headings with #, a table with pipes or one in HTML; the name of a file does not make its text Markdown. */
const isMarkdown = (text: string): boolean =>
  text.split(/\r?\n/u).some((line) => heading.test(line) || isTableRule(line) || opensMarkupTable(line))

const plainOf = (text: string): string =>
  text
    .replace(/!\[[^\]\n]*\]\([^)\n]*\)/gu, '')
    .replace(/\[([^\]\n]+)\]\((?:https?:|#|\/|\.)[^)\n]*\)/gu, '$1')
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/gu, '$2')
    .replace(/<br\s*\/?>/giu, ' ')
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/gu, '$1')

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => plainOf(cell.trim()))

/** Lines of a table from its head on: the head, the rule below it, the rows. */
const readTable = (lines: readonly string[], from: number): string[] => {
  let end = from + 2
  while (end < lines.length && lines[end].includes('|') && lines[end].trim() !== '') end++
  return lines.slice(from, end)
}

const readLine = (line: string): Part[] => {
  const head = heading.exec(line)
  if (head) return makeLines(plainOf(head[2]), true)
  if (ruleOrFence.test(line)) return []
  return makeLines(plainOf(line.replace(/^[ \t]*(?:>[ \t]?)+/u, '').replace(/^[ \t]*[-*+][ \t]+/u, '')))
}

/** A reader of tables in HTML; what it takes is loaded for texts that hold one. */
const openMarkup = async (text: string, budget: CellBudget, limits: ReadLimits, file: string) => {
  if (!endOfTable.test(text)) return () => []
  const { openFragments } = await import('./html/read-fragment.ts')
  return openFragments(budget, limits, file)
}

/** The first line of some from an index on that closes a table. */
const tableEnd = (lines: readonly string[], from: number): number => {
  let end = from
  while (!endOfTable.test(lines[end])) end++
  return end
}

const readParts = async (text: string, limits: ReadLimits, file: string): Promise<Part[]> => {
  const lines = text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/u, '').split(/\r?\n/u)
  const budget = makeCellBudget(limits.maxCells, file)
  const readMarkup = await openMarkup(text, budget, limits, file)
  const lastTableEnd = lines.findLastIndex((line) => endOfTable.test(line)) + 1
  const parts: Part[] = []
  for (let i = 0; i < lines.length; i++) {
    if (lines[i].includes('|') && isTableRule(lines[i + 1] ?? '')) {
      const table = readTable(lines, i)
      const rows = table.filter((_, at) => at !== 1).map(cellsOf)
      const laid = rows.map((row) => row.map((cell) => ({ parts: makeLines(cell), colSpan: 1, rowSpan: 1 })))
      for (const part of layTable(laid, budget)) parts.push(part)
      i += table.length - 1
    } else if (i < lastTableEnd && opensMarkupTable(lines[i])) {
      const end = tableEnd(lines, i)
      for (const part of readMarkup(lines.slice(i, end + 1).join('\n'))) parts.push(part)
      i = end
    } else for (const part of readLine(lines[i])) parts.push(part)
  }
  return parts
}

const CONTROL = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu

const tellControls = (text: string): Diagnostic[] => {
  const count = text.match(CONTROL)?.length ?? 0
  const start = text.search(CONTROL)
  const message = `有 ${count} 个控制字符，不计入文字`
  return count === 0 ? [] : [{ severity: 'info', code: 'read/control-characters', message, start, end: start + 1 }]
}

/**
 * Reads a text file. The text is what the file holds without its byte order mark, nothing else changed, so that all
 * offsets can be followed to the file; only Markdown is written out as plain text, with tabs between the cells of tables.
 *
 * @throws PlanError `encoding`, `too-many-cells` or, of a table in HTML, `too-deep` or `too-many-elements`
 */
export const readText = async (bytes: Uint8Array, file: string, limits: ReadLimits): Promise<SourceText> => {
  const { text, diagnostics } = decodeBytes(bytes, file)
  if (isMarkdown(text)) {
    const { text: plain, layout } = writeParts(await readParts(text, limits, file))
    return makeSource(bytes, file, 'md', plain, diagnostics, layout)
  }
  return makeSource(bytes, file, 'txt', text, [...diagnostics, ...tellControls(text)])
}
