import { expect, test } from 'vitest'
import { oddYear } from '../../src/check/target/odd-year.ts'
import { wrongCharacter } from '../../src/check/text/wrong-character.ts'
import { checkTexts, remarksOf as toldOf } from './check-texts.ts'
import { frame } from './frame.ts'
import { remarksOf, seedManifest, seedText } from './seed-drafts.ts'

const sentence = '加强知识产权保护，提升知识产权服务能力。'

test('a character of 知识产权 that is another, once', async () => {
  const fine = frame(sentence.repeat(10))
  const wrong = frame(`${sentence.repeat(10)}强化知识产全保护。`)
  expect(toldOf(await checkTexts(wrong), wrongCharacter.id).map(({ message }) => message)).toEqual([
    '“知识产全”疑为“知识产权”之误：全文他处均写作“知识产权”',
  ])
  expect(toldOf(await checkTexts(fine), wrongCharacter.id)).toEqual([])
})

test('a year far behind the period, and none in the plan as issued', async () => {
  const [text, manifest] = [seedText('meishan'), await seedManifest('meishan')]
  const changed = text.replace(/到\s*2025\s*年/u, '到2052年')
  expect(changed).not.toBe(text)
  const remarks = await remarksOf(oddYear, changed, manifest)
  expect(remarks.map(({ message }) => message)).toEqual([expect.stringContaining('2052年')])
  expect(await remarksOf(oddYear, text, manifest)).toEqual([])
})
