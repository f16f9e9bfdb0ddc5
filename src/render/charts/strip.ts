import { scaleLinear } from 'd3'
import type { Html } from '../html.ts'
import { type ChartOptions, createSvg, printSvg, round, type Svg } from './svg.ts'

export interface StripDot {
  readonly name: string
  readonly value: number
  /** The value as it is written: 5.67, +92.9%. */
  readonly label: string
  readonly isReference: boolean
}

/** One axis with a dot per plan. */
export interface Strip {
  readonly head: string
  readonly dots: readonly StripDot[]
}

export interface StripSpec extends ChartOptions {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly strips: readonly Strip[]
}

const width = 360
const radius = 4
/** Dots nearer than this are set one above the other. */
const apart = 2 * radius + 1
/** What is piled higher runs into one: the table has the numbers. */
const highest = 12
const headRoom = 40
const footRoom = 44

interface Laid extends StripDot {
  readonly x: number
  /** Places above the line, from 0. */
  readonly pile: number
}

/** Dots from left to right, each on the lowest place that is free. */
const layDots = (dots: readonly StripDot[], x: (value: number) => number): readonly Laid[] => {
  const reach: number[] = []
  return [...dots]
    .sort((a, b) => a.value - b.value)
    .map((dot) => {
      const at = round(x(dot.value))
      const free = reach.findIndex((end) => end + apart <= at)
      const pile = Math.min(highest, free < 0 ? reach.length : free)
      reach[pile] = at
      return { ...dot, x: at, pile }
    })
}

const drawName = (svg: Svg, words: string, x: number, y: number, look: string): void => {
  const anchor = x < width * 0.3 ? 'start' : x > width * 0.7 ? 'end' : 'middle'
  const left = anchor === 'start' ? Math.min(x, 2) : anchor === 'end' ? Math.max(x, width - 2) : x
  svg.append('text').attr('class', look).attr('x', left).attr('y', y).attr('text-anchor', anchor).text(words)
}

const drawStrip = (svg: Svg, strip: Strip, laid: readonly Laid[], top: number, line: number): void => {
  svg
    .append('text')
    .attr('class', 'sm')
    .attr('x', 0)
    .attr('y', top + 14)
    .text(strip.head)
  svg
    .append('path')
    .attr('class', 'axis')
    .attr('d', `M0 ${line + radius + 2}H${width}`)
  const reference = laid.find((dot) => dot.isReference)
  if (reference) {
    const goal = svg.append('line').attr('class', 'goal-line').attr('x1', reference.x).attr('x2', reference.x)
    goal.attr('y1', top + headRoom - 2).attr('y2', line + radius + 2)
    drawName(svg, `${reference.name} ${reference.label}`, reference.x, top + headRoom - 8, 'b')
  }
  for (const dot of laid) {
    const circle = svg.append('circle').attr('class', dot.isReference ? 'dot1 p' : 'dotn')
    circle
      .attr('cx', dot.x)
      .attr('cy', line - dot.pile * apart)
      .attr('r', radius)
    circle.append('title').text(`${dot.name} ${dot.label}`)
  }
  const [least, most] = [laid[0], laid[laid.length - 1]]
  for (const dot of most.value === least.value ? [] : [least, most])
    if (!dot.isReference) drawName(svg, `${dot.name} ${dot.label}`, dot.x, line + 24, 'sm')
}

/** Many plans on one line each for level and change, the reference and the outermost named. Null without two dots anywhere. */
export const drawStrips = (spec: StripSpec): Html | null => {
  const strips = spec.strips.filter(({ dots }) => dots.length > 1)
  if (strips.length === 0) return null
  const laid = strips.map(({ dots }) => {
    const values = dots.map(({ value }) => value)
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return layDots(dots, scaleLinear([low, high === low ? low + 1 : high], [radius + 2, width - radius - 2]))
  })
  const heights = laid.map((dots) => headRoom + footRoom + Math.max(...dots.map(({ pile }) => pile)) * apart)
  const svg = createSvg(
    width,
    heights.reduce((sum, height) => sum + height, 0),
    spec,
  )
    .attr('class', 'chart')
    .attr('role', 'img')
  svg.attr('aria-labelledby', `${spec.id}-t ${spec.id}-d`)
  svg.append('title').attr('id', `${spec.id}-t`).text(spec.title)
  svg.append('desc').attr('id', `${spec.id}-d`).text(spec.description)
  let top = 0
  strips.forEach((strip, i) => {
    drawStrip(svg, strip, laid[i], top, top + heights[i] - footRoom + radius)
    top += heights[i]
  })
  return printSvg(svg)
}
