import { adverbs, circumstanceOpeners, commitmentVerbs, purposeVerbs } from '../../lexicon/verbs.ts'
import { longestFirst } from '../../lexicon/word-list.ts'
import { bracketDepth } from '../../model/brackets.ts'
import { indexWords } from '../../model/index-words.ts'
import { splitClauses } from '../../model/sentences.ts'
import { sliceView, type TextView } from '../../model/text.ts'

/** One commitment: a main verb with its object, the circumstances before it and the purposes behind it. */
export interface Act {
  /** All of its words, contiguous in the paragraph. */
  readonly view: TextView
  /** The clause of the main verb alone. */
  readonly core: TextView
  readonly verb: string
  readonly strength: 1 | 2 | 3
}

type Role = 'act' | 'address' | 'circumstance' | 'purpose' | 'rest'

interface Clause {
  readonly view: TextView
  readonly role: Role
  readonly verb: string
  readonly strength: 1 | 2 | 3
}

const verbs = [...commitmentVerbs].sort((a, b) => b.verb.length - a.verb.length)
const purposes = longestFirst(purposeVerbs)
const openers = longestFirst(circumstanceOpeners)
const purposeIndex = indexWords(purposes)
const openerIndex = indexWords(openers)
const softeners = longestFirst(adverbs)
const verbIndex = indexWords(verbs.map(({ verb }) => verb))
/** Inside a clause a single character is mostly part of a word. */
const innerVerbs = verbs.filter(({ verb }) => verb.length >= 2)
const innerVerbIndex = indexWords(innerVerbs.map(({ verb }) => verb))
const softenerIndex = indexWords(softeners)

/** A number or 全覆盖 makes of a purpose a commitment: 实现市(州)维权援助工作全覆盖. */
const measured = /全覆盖|\d/u
/** In front of the main verb. */
const striving = /(?:努力|力争|争取)$/u
/** 坚决遏制…, 严格防范…: ordered, and so no purpose of the act before. */
const ordered = /^(?:坚决|坚定|严格|严厉|从严|必须|务必)/u
/** 县级人民政府要|划定…, 贵阳市、黔南州要|加快…: who is charged with an act, in front of its verb. */
const charged =
  /^(?:(?!要)[\p{Script=Han}、（）()]){1,31}(?:政府|部门|单位|党委|机关|法院|检察院|[市州县区盟旗）)厅局委办地])(?:要|应当?|须|必须)(?!充分认识|深刻认识|提高认识|高度重视|统一思想|切实增强)/u
/** A circumstance that no act follows in the same clause: 以…为引领, 在…中. */
const setting = /^以.+为.{1,8}$|(?:中|时|后|下|上|方面|原则|要求|作用|优势|机遇|契机)$/u
/** 按照“…”的思路, 围绕打造…的目标: what an act goes by or works towards, told without it. */
const guided =
  /^(?:按照|遵照|依照|依据|根据|围绕|对标|对照|锚定|瞄准|紧扣|着眼).*(?:思路|目标|定位|方向|部署|标准|比例)$/u
/** 通过…非遗进校园等举措: the means, told without the act. */
const means =
  /^(?:通过|采取|采用|以|借助|依托).*(?:等.{0,2}(?:举措|方式|形式|手段|途径|办法|措施|模式)|的(?:方式|形式|手段|办法))$/u
/** 鼓励企业在重大投资并购…等活动中: whom it is laid on and when; what they are to do stands in the next clause. */
const addressed = /^(?:鼓励|支持|引导|推动|组织|指导|督促|帮助|动员).{1,20}在.+(?:中|时|过程|环节|方面)$/u
/** 服务质量有效提升, 服务联动: a noun at the head of its clause, though the word is a verb elsewhere. */
const nounHead =
  /^(?:服务|管理|保护|监管|培训|宣传|评估|考核|奖励|激励|治理|改造|更新|修复|研发|招聘|控制|升级)(?:后|质量|水平|能力|体系|机制|联动|效能|效率|环境|机构|平台|网络|成效|力度|投入|强度|费用|经费|面积|率)/u
/** Characters in which the topic of a circumstance, the object of a verb and the subject before a verb are told. */
const shortestTopic = 3
/** Subjects of two characters. */
const briefSubject = /^(?:海关|法院)/u
const shortestObject = 4
const longestSubject = 45
/** Verbs that follow a circumstance or a subject in one clause; others there are mostly nouns (发展, 管理, 应用). */
const mainVerbs = new Set(
  '开展 加强 推进 推动 建立 建立健全 建设 完善 实施 打造 培育 强化 促进 支持 鼓励 引导 组织 提供 制定 探索 探索建立 深化 加快 构建 设立 优化 健全 落实 纳入 要 组建 建立完善 推动建立 制定落实 编制 统筹 做好 查处 打击 推广 落实 全面落实 参与 创建 搭建 申报 挖掘 建成 建有 配备 配建 举办 给予 设置 实行 列入 安排 发放'.split(
    ' ',
  ),
)

/** Cuts a sentence into commitments; a sentence without any main verb gives none. */
export const splitActs = (sentence: TextView): Act[] => {
  const clauses = classify(splitClauses(sentence))
  const acts: Act[] = []
  let pending = 0
  clauses.forEach((clause, i) => {
    if (clause.role === 'circumstance' || isAddress(clauses, i)) return
    if (clause.role === 'act' || clause.role === 'address') {
      acts.push(makeAct(sentence, clauses, pending, i))
      pending = i + 1
    } else if (acts.length > 0) {
      const last = acts[acts.length - 1]
      acts[acts.length - 1] = { ...last, view: spanView(sentence, last.view, clause.view) }
      pending = i + 1
    }
  })
  const last = acts.at(-1)
  // 依据评估等级确定补贴标准: nothing follows that these words would be the circumstances of.
  return last && pending < clauses.length
    ? [...acts.slice(0, -1), { ...last, view: spanView(sentence, last.view, clauses[clauses.length - 1].view) }]
    : acts
}

/** An address governs the act right behind it; without one it is an act of its own. */
const isAddress = (clauses: readonly Clause[], at: number): boolean =>
  clauses[at]?.role === 'address' && clauses[at + 1]?.role === 'act'

const makeAct = (sentence: TextView, clauses: readonly Clause[], from: number, at: number): Act => {
  const head = isAddress(clauses, at - 1) ? clauses[at - 1] : clauses[at]
  return {
    view: spanView(sentence, clauses[from].view, clauses[at].view),
    core: spanView(sentence, head.view, clauses[at].view),
    verb: head.verb,
    strength: head.strength,
  }
}

const spanView = (sentence: TextView, first: TextView, last: TextView): TextView =>
  sliceView(
    sentence,
    sentence.offsets.indexOf(first.offsets[0]),
    sentence.offsets.indexOf(last.offsets[last.offsets.length - 1]) + 1,
  )

const classify = (views: readonly TextView[]): Clause[] => {
  let acts = 0
  return views.map((view) => {
    const clause = readClause(view, acts > 0)
    if (clause.role === 'act' || clause.role === 'address') acts++
    return clause
  })
}

const readClause = (view: TextView, behindAct: boolean): Clause => {
  const start = skipAdverbs(view.text)
  const bare = view.text.slice(start)
  const hastened = view.text.startsWith('加快')
  const purpose =
    behindAct &&
    !hastened &&
    !ordered.test(view.text) &&
    purposeIndex.firstAt(bare, 0) >= 0 &&
    !measured.test(view.text)
  if (purpose) return { view, role: 'purpose', verb: '', strength: 2 }
  const opener: string | undefined = openers[openerIndex.firstAt(view.text, 0)] ?? openers[openerIndex.firstAt(bare, 0)]
  const verb = nounHead.test(view.text) ? undefined : findVerb(view.text, start)
  // 对接 is a verb, though 对 opens circumstances.
  if (verb && (!opener || (verb.verb.startsWith(opener) && verb.verb.length > opener.length)))
    return { view, role: addressed.test(view.text) ? 'address' : 'act', ...weaken(verb, view.text.slice(0, start)) }
  if (opener && [setting, guided, means].some((told) => told.test(view.text)))
    return { view, role: 'circumstance', verb: '', strength: 2 }
  const duty = charged.exec(view.text)?.[0]
  if (duty) return { view, role: 'act', ...readDuty(view.text, duty.length) }
  const inner = opener || !behindAct ? findInnerVerb(view.text, (opener ?? '').length) : null
  if (inner) return { view, role: 'act', ...inner }
  return { view, role: opener ? 'circumstance' : 'rest', verb: '', strength: 2 }
}

/** 努力|实现, 各县区力争|建设: what is striven for is not promised. */
const weaken = (verb: (typeof verbs)[number], before: string): (typeof verbs)[number] =>
  striving.test(before) ? { ...verb, strength: 1 } : verb

/** What somebody is charged with: by the verb that follows, else by the duty itself (要|将…作为重要依据). */
const readDuty = (text: string, at: number): (typeof verbs)[number] =>
  findVerb(text.slice(at), skipAdverbs(text.slice(at))) ?? { verb: '要', strength: 3 }

const findVerb = (text: string, start: number): (typeof verbs)[number] | undefined =>
  verbs[verbIndex.firstAt(text, start)] ?? verbs[verbIndex.firstAt(text, 0)]

/** The offset behind 积极、深入… before the main verb. */
const skipAdverbs = (text: string, from = 0): number => {
  for (let at = from; ; ) {
    const adverb: string | undefined = softeners[softenerIndex.firstAt(text, at, text.length - at - 2)]
    if (!adverb || (verbs[verbIndex.firstAt(text, at)]?.verb.length ?? 0) > adverb.length) return at
    at += adverb.length
  }
}

/** The main verb behind a circumstance or a subject in the same clause: 围绕…现代农业|加强…保护. */
const findInnerVerb = (text: string, opener: number): (typeof verbs)[number] | null => {
  const depth = bracketDepth(text)
  for (
    let i = briefSubject.test(text) ? 2 : opener + shortestTopic;
    i < Math.min(text.length - shortestObject, longestSubject);
    i++
  ) {
    // 对标《知识产权强国建设纲要》: what stands in a name is no verb of the sentence.
    if (depth[i] > 0) continue
    const from = skipAdverbs(text, i)
    const verb: (typeof verbs)[number] | undefined = innerVerbs[innerVerbIndex.firstAt(text, from)]
    if (!verb || !mainVerbs.has(verb.verb) || /[的和与及、以]$/u.test(text.slice(0, i))) continue
    if (!isNoun(text.slice(from + verb.verb.length))) return weaken(verb, text.slice(0, from))
  }
  return null
}

/** 区域品牌建设和特色产业培育, 传承基地建设、非遗活态传承: a verb that is listed with nouns is one of them. */
const isNoun = (after: string): boolean => {
  const listed = /^[和与及、](.+)$/u.exec(after)
  return listed !== null && innerVerbIndex.firstAt(listed[1], skipAdverbs(listed[1])) < 0
}
