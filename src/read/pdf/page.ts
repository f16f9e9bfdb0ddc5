/** A stretch of text set in one go. Units are points; x grows to the right, y downwards; `y` is the baseline. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

/** A horizontal or vertical line drawn on a page; x0 <= x1 and y0 <= y1. */
export interface Ruling {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** What a page holds, turned so that its text runs from left to right. */
export interface Page {
  /** From 0. */
  readonly index: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly rulings: readonly Ruling[]
  /** Characters of watermarks and stamps, which run in another direction than the text. */
  readonly slanted: number
}

export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Runs on one baseline. */
export interface TextLine extends Box {
  readonly text: string
  /** Baseline. */
  readonly y: number
  readonly size: number
  readonly font: string
  readonly page: number
}

export const median = (values: readonly number[]): number =>
  values.length === 0 ? 0 : [...values].sort((a, b) => a - b)[values.length >> 1]

/** Groups numbers that lie within `tolerance` of their neighbour; the means of the groups, ascending. */
export const clusterNumbers = (values: readonly number[], tolerance: number): number[] => {
  const groups: number[][] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = groups.at(-1)
    if (last && value - last[last.length - 1] <= tolerance) last.push(value)
    else groups.push([value])
  }
  return groups.map((g) => g.reduce((a, b) => a + b, 0) / g.length)
}
