import { describe, expect, test } from 'vitest'
import { matchUnit } from '../../src/align/decisions/match-unit.ts'

const units = [
  '推进灌区续建配套与现代化改造',
  '深化东西部劳务协作，与天津市、山东省建立省级劳务协作机制，提升劳务组织化程度',
  '按照国家统一部署，修订职业技能竞赛管理办法，每两年举办一届职业技能大赛',
  '开展尾矿库污染治理“一库一策”，完成率达到90%',
  '规范公益性岗位开发管理',
]
const candidates = units.map((text) => ({ item: text, forms: [text], key: text }))
const find = (words: string, among = candidates) => matchUnit(words, among, '甲省的5项举措')

describe('the unit that words of an earlier draft mean', () => {
  test.each([
    ['深入推进灌区续建配套与现代化改造', units[0]],
    ['16．推进灌区续建配套与现代化改造', units[0]],
    ['（三）持续推进灌区续建配套与现代化改造', units[0]],
    ['深化东西部劳务协作，与天津市、山东省建立省级劳务协作机制', units[1]],
    ['修订职业技能竞赛管理办法，每两年举办一届职业技能大赛', units[2]],
    ['进一步规范公益性岗位开发管理', units[4]],
  ])('%s', (words, unit) => {
    expect(find(words)).toMatchObject({ fit: 'near', items: [unit] })
  })

  test.each([
    // A figure has come that may change what was decided.
    '开展尾矿库污染治理“一库一策”',
    // Another act on the same object.
    '取消公益性岗位开发管理',
    '停止推进灌区续建配套与现代化改造',
    '灌区现代化改造',
    '劳务协作机制',
  ])('none is meant by %s', (words) => {
    expect(find(words)).toMatchObject({ fit: null, found: 0 })
  })

  test('two that differ in their adverbs alone are no answer', () => {
    const twice = ['深入开展清洁生产审核', '持续开展清洁生产审核'].map((text) => ({
      item: text,
      forms: [text],
      key: text,
    }))
    expect(find('全面开展清洁生产审核', twice)).toMatchObject({ fit: null, found: 2 })
  })

  test('a measure stands in its part as well, and is the smaller', () => {
    const measure = '推行首席质量官制度，开展全员培训，提升质量管理水平'
    const part = { item: 'part', forms: [`质量提升行动${measure}。`], key: 'part' }
    const action = { item: 'action', forms: [measure], key: 'action' }
    expect(find('推行首席质量官制度，开展全员培训', [part, action])).toMatchObject({ fit: 'near', items: ['action'] })
  })
})
