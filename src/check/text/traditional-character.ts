import { simplifiedOf } from '../../lexicon/traditional-characters.ts'
import { readPassages } from '../passages.ts'
import { placeOf, remarkOn } from '../remark-on.ts'
import type { TextRule } from '../rule.ts'

const id = 'text/traditional-character'
const severity = 'warning'

/** A text that has more of them in a thousand characters is written in traditional characters throughout. */
const MOST_PER_THOUSAND = 5
/** So few are single ones in a text of any length. */
const FEW = 3

const traditional = new RegExp(`[${[...simplifiedOf.keys()].join('')}]+`, 'gu')

/** Single traditional characters in a simplified text. */
export const traditionalCharacter: TextRule = {
  id,
  severity,
  checks: '简体文字中夹有个别繁体字，多为转换或粘贴所致。通篇为繁体的不报；专名中照写的，不必改。',
  good: '加强知识产权保护',
  bad: '加强知识產权保护',
  check: ({ document }) => {
    const found = readPassages(document).flatMap((passage) =>
      [...passage.view.text.matchAll(traditional)].map(({ index, 0: words }) => ({ passage, index, words })),
    )
    if (found.length > FEW && found.length * 1000 > MOST_PER_THOUSAND * document.text.length) return { remarks: [] }
    return {
      remarks: found.map(({ passage, index, words }) => {
        const simple = [...words].map((char) => simplifiedOf.get(char) ?? char).join('')
        return remarkOn(
          { id, severity },
          {
            ...placeOf(document, passage, index, index + words.length),
            message: `“${words}”为繁体字`,
            suggestion: `请改为“${simple}”；专名照原样写的除外。`,
          },
        )
      }),
    }
  },
}
