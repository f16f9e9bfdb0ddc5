#!/usr/bin/env node
// Writes docs/check-remarks.md: what `check` tells of the plans in seeds/ (each city against the province) and of the texts
// under test/gold/consumption (by themselves), with the judgement of one who read it in the text. Of the four rules on
// alignment that tell most a sample is judged: so many remarks of each plan, evenly spaced. Judgements are kept in
// scripts/check-verdicts.json by what a remark is about, so that they stay with it when the text before it changes.
//
//   npm run build && node scripts/list-check-remarks.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const { checkDraft } = await import(join(root, 'dist/index.js'))
const SAMPLE = 4
const sampled = ['missing-initiative', 'possibly-missing', 'partly-carried', 'missing-indicator']
const isSampled = (rule) => sampled.some((name) => rule === `alignment/${name}`)

const verdicts = JSON.parse(readFileSync(join(root, 'scripts/check-verdicts.json'), 'utf8'))
const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ')
const cut = (text, most) => (text.length > most ? `${text.slice(0, most)}……` : text)

const groupBy = (list, keyOf) => {
  const groups = new Map()
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups]
}

const takeSample = (remarks) => {
  return groupBy(remarks, ({ rule }) => rule).flatMap(([rule, all]) =>
    isSampled(rule) && all.length > SAMPLE
      ? Array.from({ length: SAMPLE }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / SAMPLE)])
      : all,
  )
}

const drafts = [
  ...['sichuan', 'panzhihua', 'deyang', 'meishan', 'pidu'].map((id) => ({ id, folder: 'seeds' })),
  ...['anhui', 'beijing', 'chongqing'].map((id) => ({ id, folder: 'test/gold/consumption/plans' })),
]
const rows = []
let all = 0
for (const { id, folder } of drafts) {
  const isCity = folder === 'seeds' && id !== 'sichuan'
  const against = isCity ? [join(root, 'seeds/sichuan.txt')] : []
  const { remarks } = await checkDraft(join(root, folder, `${id}.txt`), { against })
  all += remarks.length
  for (const { rule, message, place, about } of takeSample(remarks)) {
    const key = [id, rule, about].join(' | ')
    rows.push({ key, plan: id, rule, place: place?.quote ?? '全文', message, verdict: verdicts[key] ?? null })
  }
}

const words = ['对', '错', '无益']
const groupOf = ({ rule }) => (isSampled(rule) || rule.startsWith('alignment/') ? rule : `${rule.split('/')[0]}/*`)
const summary = groupBy(rows, groupOf)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([group, list]) => {
    const counts = words.map((word) => list.filter(({ verdict }) => verdict?.verdict === word).length)
    const judged = counts.reduce((sum, n) => sum + n, 0)
    const share = judged === 0 ? '—' : `${((100 * counts[0]) / judged).toFixed(1)}%`
    return `| ${group} | ${list.length} | ${counts.join(' | ')} | ${share} |`
  })
const lines = rows.map(
  ({ plan, rule, place, message, verdict }) =>
    `| ${plan} | ${rule} | ${cell(cut(place, 60))} | ${cell(cut(message, 160))} | ${verdict?.verdict ?? '未判'} | ${cell(verdict?.why ?? '')} |`,
)
const judged = rows.filter(({ verdict }) => verdict !== null).length
const text = `# 核对草案的意见：逐条判定

对 seeds/ 的五份规划（各市区与省规划对照，省规划单独核对）和 test/gold/consumption 的三份文件（单独核对），共有意见${all}条，列${rows.length}条，已判${judged}条。
其他规则的意见全部列出；意见最多的四条规则（${sampled.map((name) => `alignment/${name}`).join('、')}）每份规划等距抽取${SAMPLE}条。
判定者是语言模型，没有人复核：
“对”指所述属实、值得改或值得核；“错”指所述不实；“无益”指所述属实而没有用处。由 \`node scripts/list-check-remarks.mjs\` 生成，判定记于 \`scripts/check-verdicts.json\`。

alignment/*中先判的由改这几条规则的同一读者作出，宜看得宽一些；后判的各条（多属抽样的四条规则）由另一读者对照两份全文、连同同一事项的其他说法查找后判定，一条意见所列各项中有一项已写的，或者所引文字与所列事项不相干的，即判为“错”。其余规则的意见由另一读者判过，又逐条重看一遍。
抽样的四条规则没有逐条列出，比例只就所抽的而言。

这些文本在编写规则时反复看过。另取其他领域、其他文种中此前没有用过的文本（国家和上海、甘肃、广州等地的规划、年度报告和意见，多为节录、转写，少数凭记忆写成）核对target、arithmetic、structure、wording、text、copy、responsibility各组（因节录造成的编号、任务缺失不计）：修改规则前78条意见中59条不实、10条可商榷；修改后，同一批文本23条中3条不实。后一数字得自修改时所看的文本，不是新的检验。此后又取没有用过的14份（养老、卫生、应急、生态、教育、交通、数字政府、文旅、农业、人社、科技、住建、水利；除一份外都是按此类文件的写法凭记忆写成）：其中11份，除target/no-task外，修改规则前65条中31条不实，修改后42条中1条不实；留到修改之后才看的一份，10条中5条不实变为8条中3条不实，都是target/no-task——成效指标（如优良天数比率）与写法不同的任务对不上，这条规则在其他领域仍不可靠。

alignment的几条规则另用凭记忆写成的七对省、市规划核对（先写好哪些事项本市没有承接、哪些换了说法、哪些只属省级，再运行）：交通、市场监管、妇女儿童三对供修改时看，科技、体育、消防、医保四对留到修改之后才看。所留四对中，missing-initiative所列事项62项有49项确缺，修改后63项有49项；possibly-missing由42项中30项确缺或只写到一部分变为28项中22项，另有4项确缺或只写到一部分的由此不再提示；missing-indicator由11条中6条应由本市设定变为15条中12条。抽样各条中有15条由修改规则的同一读者判定。

| 组或规则 | 条数 | 对 | 错 | 无益 | 对的比例 |
|---|---|---|---|---|---|
${summary.join('\n')}

| 规划 | 规则 | 原文 | 意见 | 判定 | 理由 |
|---|---|---|---|---|---|
${lines.join('\n')}
`
writeFileSync(join(root, 'docs/check-remarks.md'), text)
for (const { key, verdict, place, message } of rows)
  if (verdict === null) console.log(`${key}\n    ${cell(cut(place, 90))}\n    ${cell(message)}`)
console.log(`${rows.length} remarks, ${judged} judged`)
