import type { CoverageCell, Initiative, Obligation, TargetComparison } from '../model/analysis.ts'
import { isPerhapsMissing } from '../model/missing.ts'

/** How one cell of the matrix reads: a symbol and a word always, colour only as a third hint. */
export interface Mark {
  readonly symbol: string
  /** In a cell. */
  readonly word: string
  /** In a sentence or a head. */
  readonly full: string
  /** Name of the look in the theme. */
  readonly look: string
}

/** Every unit × plan pair falls into one of these. */
export type CellClass =
  | 'full'
  | 'partial'
  | 'unsure'
  | 'gap'
  | 'done'
  | 'encouraged'
  | 'ownLevel'
  | 'otherBody'
  | 'elsewhere'
  | 'free'

/** In the order of legends and totals. */
export const cellMarks: Readonly<Record<CellClass, Mark>> = {
  full: { symbol: '●', word: '承接', full: '承接', look: 'full' },
  partial: { symbol: '◎', word: '部分', full: '部分承接', look: 'part' },
  unsure: { symbol: '？', word: '疑似', full: '疑似未载', look: 'unsure' },
  gap: { symbol: '○', word: '未载', full: '应承接而未载', look: 'gap' },
  done: { symbol: '√', word: '已完成', full: '已完成', look: 'done' },
  encouraged: { symbol: '◇', word: '不计', full: '鼓励类', look: 'quiet' },
  ownLevel: { symbol: '△', word: '不计', full: '本级事权', look: 'quiet' },
  otherBody: { symbol: '□', word: '不计', full: '其他系统', look: 'quiet' },
  elsewhere: { symbol: '→', word: '不计', full: '点名他地', look: 'quiet' },
  free: { symbol: '—', word: '不计', full: '未列为缺口', look: 'quiet' },
}

/**
 * Against the plan of one's own place for the period before: what is missing may have run out or stand elsewhere now, so it
 * does not go on and is no gap, and red stays with gaps.
 */
export const followedMarks: Readonly<Record<CellClass, Mark>> = {
  ...cellMarks,
  full: { symbol: '●', word: '延续', full: '延续', look: 'full' },
  partial: { symbol: '◎', word: '部分', full: '部分延续', look: 'part' },
  unsure: { symbol: '？', word: '疑似', full: '疑似未延续', look: 'unsure' },
  gap: { symbol: '○', word: '未延续', full: '未延续', look: 'quiet' },
}

export const cellClasses: readonly CellClass[] = Object.keys(cellMarks) as CellClass[]

const withoutDuty: Readonly<Record<Obligation, CellClass>> = {
  encouraged: 'encouraged',
  own_level: 'ownLevel',
  other_body: 'otherBody',
  named: 'elsewhere',
  all: 'elsewhere',
  open: 'free',
}

/**
 * The class of a cell. What is so weakly carried that it may be missing stands apart; then comes what the plan carries,
 * whoever is bound; then what it lacks though bound; then what it has already; and what is left is no duty of this plan,
 * for the reason that the unit gives.
 */
export const classOfCell = (cell: CoverageCell, unit: Initiative): CellClass => {
  if (isPerhapsMissing(cell)) return 'unsure'
  if (cell.status !== 'none') return cell.status
  if (cell.gap) return 'gap'
  if (cell.done.length > 0) return 'done'
  return withoutDuty[unit.obligation ?? 'open']
}

/** True where opening a cell would show more than the cell itself says. */
export const saysSomething = (cell: CoverageCell): boolean =>
  cell.status !== 'none' || cell.gap || cell.review || cell.done.length > 0

export type Verdict = TargetComparison['verdict']

export const verdictMarks: Readonly<Record<Verdict, Mark>> = {
  above: { symbol: '▲', word: '高于', full: '高于', look: 'above' },
  equal: { symbol: '＝', word: '持平', full: '持平', look: 'equal' },
  below: { symbol: '▼', word: '低于', full: '低于', look: 'below' },
  not_comparable: { symbol: '≠', word: '不可比', full: '不可比', look: 'differ' },
  not_applicable: { symbol: '—', word: '不适用', full: '不适用', look: 'na' },
  not_set: { symbol: '○', word: '未设', full: '未设', look: 'na' },
}

export const isRanked = (verdict: Verdict): boolean => verdict === 'above' || verdict === 'equal' || verdict === 'below'

/** What the reference plan lays on whom, in the column 约束对象 and at the side of a gap. */
export const obligationWord = (unit: Initiative, levelOwn: string): string => {
  switch (unit.obligation) {
    case 'named':
      return `点名：${unit.places.slice(0, 2).join('、')}${unit.places.length > 2 ? '等' : ''}`
    case 'all':
      return '各地'
    case 'encouraged':
      return '◇ 鼓励'
    case 'own_level':
      return `△ ${levelOwn}`
    case 'other_body':
      return '□ 其他系统'
    default:
      return '地方可办'
  }
}
