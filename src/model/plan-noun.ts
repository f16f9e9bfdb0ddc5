import type { Plan } from './analysis.ts'

const levelWords: Readonly<Record<Plan['level'], string>> = {
  national: '国家',
  province: '省',
  city: '市',
  county: '县（区）',
}

/** What a plan calls itself; 规划 where the title says none of them. */
const nouns = ['方案', '计划', '纲要', '意见', '措施', '办法', '规划']

/** 方案, 规划, 草案 …: how a sentence of ours speaks of the plan. */
export const nounOf = (plan: Pick<Plan, 'status' | 'genre' | 'title'>): string =>
  plan.status === 'draft'
    ? '草案'
    : (nouns.find((noun) => plan.genre.endsWith(noun) || plan.title.endsWith(noun)) ?? '规划')

/** 省规划, 市规划, 国家规划: how a sentence speaks of the plan that the others are held against. */
export const referenceNoun = (plan: Pick<Plan, 'level' | 'genre'>): string => {
  const noun = nouns.find((word) => plan.genre.endsWith(word)) ?? '规划'
  return plan.level === 'county' ? `县${noun}` : `${levelWords[plan.level]}${noun}`
}

export const levelWord = (level: Plan['level']): string => levelWords[level]
