import { bodyEnds, fillersInNames } from '../../lexicon/coordinating-bodies.ts'
import type { Document } from '../../model/document.ts'
import { matchWhere } from '../../model/match-where.ts'
import type { Remark } from '../../model/remark.ts'
import { type Passage, readPassages } from '../passages.ts'
import { placeOf, quoteAround, remarkOn } from '../remark-on.ts'
import type { TextRule } from '../rule.ts'

const id = 'wording/body-two-names'
const severity = 'warning'

interface Named {
  readonly name: string
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

const body = new RegExp(
  `(?<![\\p{Script=Han}])[\\p{Script=Han}]{2,24}?(?:${bodyEnds})|[\\p{Script=Han}]{2,24}?(?:${bodyEnds})`,
  'gu',
)
const bodyEnd = new RegExp(bodyEnds, 'u')
const branchEnd = /分中心/u
const branch = /(?:中国[（(][\p{Script=Han}]{2,4}[)）])?[\p{Script=Han}]{4,20}?中心(?:[\p{Script=Han}]{2,4})分中心/gu

/** @param end without which a passage holds no name: it is looked for in less time */
const readNames = (document: Document, pattern: RegExp, end: RegExp): Named[] =>
  readPassages(document).flatMap((passage) =>
    matchWhere(passage.view.text, end, pattern).map(({ index, 0: name }) => ({
      name,
      passage,
      start: index,
      end: index + name.length,
    })),
  )

/** What one name has in the middle and the other has not; null where they differ elsewhere or in more. */
const insertion = (longer: string, shorter: string): string | null => {
  let at = 0
  while (at < shorter.length && longer[at] === shorter[at]) at++
  const rest = shorter.length - at
  const tail = longer.slice(longer.length - rest)
  return rest >= 2 && at >= 2 && tail === shorter.slice(at) ? longer.slice(at, longer.length - rest) : null
}

/** A verb before the name (成立市知识产权领导小组) is cut where a name begins with a level of government. */
const plain = (name: string): string => /(?:国家|省|市|县|区)(?!场|级|政府|委)\p{Script=Han}+$/u.exec(name)?.[0] ?? name

const core = (name: string): string =>
  name
    .replace(/^(?:发挥|成立|充分发挥|完善|强化|加强|依托|建立|健全|由|在|经|设立|组建|深化)+/u, '')
    .replace(/^[省市县区]/u, '')

const tellBodies = (document: Document): Remark[] => {
  const names = readNames(document, body, bodyEnd).map((named) => ({ ...named, name: core(plain(named.name)) }))
  const distinct = [...new Set(names.map(({ name }) => name))].filter((name) => name.length >= 6)
  return distinct.flatMap((longer) =>
    distinct.flatMap((shorter) => {
      const extra = longer.length > shorter.length ? insertion(longer, shorter) : null
      const [one, other] = [names.find((n) => n.name === shorter), names.find((n) => n.name === longer)]
      if (extra === null || !fillersInNames.has(extra) || !one || !other) return []
      return [tellPair(document, one, other)]
    }),
  )
}

const tellPair = (document: Document, one: Named, other: Named): Remark =>
  remarkOn(
    { id, severity },
    {
      place: placeOf(document, one.passage, one.start, one.end).place,
      message: `同一机构疑有两个名称：“${one.name}”与“${other.name}”`,
      suggestion: '请核对并统一名称；若是两个机构，请写明关系。',
      about: `${one.name}／${other.name}`,
      basis: [quoteAround(document, other.passage, other.start, other.end)],
    },
  )

const tail = (name: string): string => /[\p{Script=Han}]{2,4}分中心$/u.exec(name)?.[0] ?? name
/** 四川省知识产权保护中心 and 中国（四川）知识产权保护中心 name their place in two ways. */
const ownerOf = (name: string): string | null =>
  /(中国[（(][\p{Script=Han}]{2,4}[)）])/u.exec(name)?.[1] ??
  /[\p{Script=Han}]{2}[省市](?=[^省市]{4,}中心)/u.exec(name.slice(name.search(/.{2}[省市][^省市]{4,}中心/u)))?.[0] ??
  null

const tellBranches = (document: Document): Remark[] => {
  const names = readNames(document, branch, branchEnd).flatMap((named) => {
    const owner = ownerOf(named.name)
    return owner ? [{ ...named, name: named.name.slice(named.name.indexOf(owner)), owner }] : []
  })
  return names.flatMap((one, i) => {
    const other = names.find((n) => tail(n.name) === tail(one.name) && n.owner !== one.owner)
    const isFirst = names.findIndex((n) => tail(n.name) === tail(one.name)) === i
    return other && isFirst ? [tellPair(document, one, other)] : []
  })
}

export const bodyTwoNames: TextRule = {
  id,
  severity,
  checks: '同一机构前后应当用同一名称。',
  good: '市知识产权工作领导小组（前后一致）',
  bad: '充分发挥市知识产权领导小组作用；完善市知识产权工作领导小组工作机制',
  check: ({ document }) => ({ remarks: [...tellBodies(document), ...tellBranches(document)] }),
}
