#!/usr/bin/env node
// Writes docs/check-remarks.md: every remark that the rules on a draft by itself make on the plans in seeds/, with the
// judgement of a person who read it in the text. Judgements are kept in scripts/check-verdicts.json by what a remark is
// about, so that they stay with it when the text before it changes.
//
//   npm run build && node scripts/list-check-remarks.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { URL } from 'node:url'

const root = new URL('../', import.meta.url)
const load = (file) => import(new URL(`dist/${file}`, root).href)
const [{ readInputs }, { readDomains }, { readPlans }, { describeDraft }, { allRules }] = await Promise.all([
  load('read/read-inputs.js'),
  load('read/read-domains.js'),
  load('pipeline/read-plans.js'),
  load('pipeline/describe-draft.js'),
  load('check/all-rules.js'),
])
const groups = ['target', 'arithmetic', 'structure', 'wording', 'text']
const rules = allRules.filter(({ id }) => groups.includes(id.split('/')[0]))
const verdicts = JSON.parse(readFileSync(new URL('scripts/check-verdicts.json', root), 'utf8'))
const inputs = await readInputs([new URL('seeds', root).pathname])
const domains = await readDomains()
const setting = { threshold: () => 0, exceptions: [], today: null }
const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ')
const rows = []
for (const own of readPlans(inputs.sources, []).plans) {
  const draft = await describeDraft(own, [], domains)
  for (const rule of rules)
    for (const { message, place, about } of rule.check(draft, [], setting).remarks) {
      const key = [own.meta.id, rule.id, about].join(' | ')
      const verdict = verdicts[key] ?? { right: null, why: '' }
      rows.push({ key, plan: own.meta.id, rule: rule.id, place: place?.quote ?? '全文', message, ...verdict })
    }
}
const right = rows.filter((row) => row.right === true).length
const judged = rows.filter((row) => row.right !== null).length
const word = { true: '对', false: '错', null: '未判' }
const lines = rows.map(
  ({ plan, rule, place, message, right: is, why }) =>
    `| ${plan} | ${rule} | ${cell(place.slice(0, 60))} | ${cell(message)} | ${word[String(is)]} | ${cell(why)} |`,
)
const text = `# 单独核对草案的意见：逐条人工判定

对 seeds/ 的五份规划逐一单独核对，共${rows.length}条意见，已判${judged}条，其中${right}条为对（${((100 * right) / Math.max(1, judged)).toFixed(1)}%）。
由 \`node scripts/list-check-remarks.mjs\` 生成，判定记于 \`scripts/check-verdicts.json\`。

| 规划 | 规则 | 原文 | 意见 | 判定 | 理由 |
|---|---|---|---|---|---|
${lines.join('\n')}
`
writeFileSync(new URL('docs/check-remarks.md', root), text)
for (const { key, right: is } of rows) if (is === null) console.log(key)
console.log(`${rows.length} remarks, ${judged} judged, ${right} right`)
