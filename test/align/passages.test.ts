import { expect, test } from 'vitest'
import { collectPassages } from '../../src/align/coverage/passage.ts'
import { extractInitiatives } from '../../src/extract/initiatives/extract-initiatives.ts'
import { parseText } from '../read-seed.ts'

test('a sentence among the tasks whose verb is not known is a passage too, each sentence once', () => {
  const paid = '从事一线护理工作的高校毕业生可享一次性入职奖励。'
  const trained = '每年举办养老护理员培训班不少于20期。'
  const document = parseText(['一、主要任务', '（一）壮大人才队伍', `${trained}${paid}`].join('\n'))
  const units = extractInitiatives(document, null, null)
  const actions = collectPassages(document, units, []).filter(({ kind }) => kind === 'action')
  expect(actions.map(({ text }) => text)).toEqual(['每年举办养老护理员培训班不少于20期', paid])
  expect(actions[1].evidence.quote).toBe(paid)
})
