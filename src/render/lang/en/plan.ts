import type { Phrases } from '../phrasebook.ts'

/** The full text of a plan with its notes. */
export const plan: Phrases = {
  '{s}{p}': '{s}{p}',
  '{s}{p}：': '{s}{p}: ',
  '{s} {p} {n}': '{s} {p} {n}',
  '返回{n}': 'Back to {n}',
  '旁注{n}': 'Note {n}',
  核对: 'Check',
  举措: 'Measure',
  未采用: 'Not taken',
  '曾比对，未采用': 'compared, not taken',
  待核对: 'to check',
  显示哪些标记: 'Which marks to show',
  目次: 'Contents',
  本文目次: 'Contents of this plan',
  点旁注可到对照页: 'a note leads to the page of the comparison',
  '全文{n}字': '{n} characters',
  '期限{n}年{n2}月—{n3}年{n4}月': 'period {n}-{n2} to {n3}-{n4}',
  '期限{n}—{n2}年': 'period {n}–{n2}',
  '期限{t}': 'period {t}',
  '另{n}项': '{n} more',
  各地均未载: 'absent everywhere',
  各地均未设: 'set by no place',
}
