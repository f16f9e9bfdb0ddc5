import { isFrequent } from '../../model/bare-of.ts'
import { tellingName } from '../../model/coverage-reasons.ts'
import { bareText } from '../../model/text.ts'
import type { Held, Name } from './held.ts'
import { allKinds, isOneOfMany, listNames } from './list-names.ts'
import { standsIn } from './nowhere.ts'

/**
 * Whether a name is what the first of several acts is about: 支持企业开展海外布局、获取境外知识产权、参与国际标准制定. In a list of
 * bodies or means (高校院所、国有企业等, 行政执法、纠纷调解等) one of them tells nothing.
 */
const endsAct = (held: Held, wording: string): boolean => {
  const { title } = held.unit
  const [first, ...others] = title.split('、')
  if (!first.endsWith(wording) || others.length === 0 || title.includes('等')) return false
  const names = listNames(held, allKinds)
  return others.every((part) => names.some((one) => part.startsWith(one.wording)))
}

/** Names of a unit, in part carried, that stand word by word in the passage that carries it. */
export const wordsWritten = (held: Held): readonly string[] => {
  const { cell, plan } = held
  const place = bareText(cell.evidence[0]?.quote ?? '')
  const isTelling = ({ name, wording }: Name): boolean =>
    name.length < tellingName || wording.includes('、')
      ? !cell.gap && endsAct(held, wording)
      : !isOneOfMany(held, wording)
  return listNames(held, ['shared'])
    .filter((one) => standsIn(place, one) && isTelling(one) && !isFrequent(one.name, plan))
    .map(({ wording }) => wording)
}
