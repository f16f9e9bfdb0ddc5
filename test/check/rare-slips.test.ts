import { expect, test } from 'vitest'
import { oddYear } from '../../src/check/target/odd-year.ts'
import { wrongCharacter } from '../../src/check/text/wrong-character.ts'
import { remarksOf, seedManifest, seedText } from './seed-drafts.ts'

test('a character of 知识产权 that is another, once, in a real plan, and none in the plan as issued', async () => {
  const [text, manifest] = [seedText('sichuan'), await seedManifest('sichuan')]
  expect(text).toContain('深化知识产权改革创新')
  const remarks = await remarksOf(
    wrongCharacter,
    text.replace(/深化知识产权改革创新(?![\s\S]*深化知识产权改革创新)/u, '深化知产识权改革创新'),
    manifest,
  )
  expect(remarks.map(({ message }) => message)).toEqual([expect.stringContaining('知产识权')])
  expect(await remarksOf(wrongCharacter, text, manifest)).toEqual([])
})

test('a year far behind the period, and none in the plan as issued', async () => {
  const [text, manifest] = [seedText('meishan'), await seedManifest('meishan')]
  expect(text).toContain('2025 年')
  const remarks = await remarksOf(oddYear, text.replace(/到 ?2025 ?年/u, '到2052年'), manifest)
  expect(remarks.map(({ message }) => message)).toEqual([expect.stringContaining('2052年')])
  expect(await remarksOf(oddYear, text, manifest)).toEqual([])
})
