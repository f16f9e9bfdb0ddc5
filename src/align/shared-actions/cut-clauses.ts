import type { Cut } from './cut.ts'
import { isBreak, LIST_BREAK, type Line } from './fold-lines.ts'

/** The words between two marks of a line; a quote is a mark too, so that a quoted name is never cut across. */
export interface Clause {
  readonly document: number
  readonly line: number
  readonly words: readonly string[]
  /** False for what follows 、 or a quote: there an item of a list begins, elsewhere mostly a verb. */
  readonly opens: boolean
}

/** 等 behind a list ends it (动漫游戏展等活动); in 等级, 平等 and the like it is part of a word. */
export const LIST_END = /(?<![高平同中初均上不优对相])等(?![级同于待候额])/u

type Piece = Pick<Clause, 'opens'> & { readonly text: string }

const piecesOf = ({ text, quotes }: Line): Piece[] => {
  const pieces: Piece[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const broken = i === text.length || isBreak(text[i])
    if (!broken && !quotes.has(i)) continue
    const opens = start === 0 || (isBreak(text[start - 1]) && text[start - 1] !== LIST_BREAK)
    const parts = text.slice(start, i).split(LIST_END)
    pieces.push(...parts.map((part, k) => ({ text: part, opens: opens && k === 0 })))
    start = broken ? i + 1 : i
  }
  return pieces.filter((piece) => piece.text.length > 0)
}

/** Clauses of the lines that commit their plan, in words. */
export const cutClauses = (lines: readonly Line[], cut: Cut): Clause[] =>
  lines.flatMap((line, index) =>
    (line.commits ? piecesOf(line) : []).map(({ text, opens }) => ({
      document: line.document,
      line: index,
      words: cut(text),
      opens,
    })),
  )
