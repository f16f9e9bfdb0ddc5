import type { CheckResult } from '../../../src/model/remark.ts'
import { publishDocument } from '../../../src/parse/publish-document.ts'
import type { CheckView, RuleText } from '../../../src/render/check/check-view.ts'
import { planOf, quoteWords, remarkOf, resultOf } from '../../check-result.ts'
import { parseText } from '../../read-seed.ts'

/** Markup, control characters, the end of CDATA, bars, a formula, signs of Markdown and of the right-to-left. */
export const hostile = '=cmd|"<img src=x onerror=alert(1)>"]]>&amp;{{7*7}} `|` *_#@~ \u0007\u001b[31m\u202e'

const text = `眉山市“十五五”知识产权发展规划

第一章 总体要求
到2030年，每万人口高价值发明专利拥有量达到5.3件，专利质押融资额达到3亿元。
第二章 重点任务
第一节 加强保护
提升知识产权保护能力，提升运用效益。|${hostile}|
表1 主要指标
指标	2025年	2030年
高价值发明专利拥有量（件）	120	180
专利质押融资额（亿元）	2	3
`

const draft = parseText(text, '眉山')

const upper = parseText(
  `四川省“十五五”知识产权发展规划

第一章 发展目标
到2030年，专利质押融资额达到300亿元，知识产权保护社会满意度达到85分。
`,
  '四川',
)

export const rules: readonly RuleText[] = [
  {
    id: 'alignment/missing-indicator',
    severity: 'warning',
    checks: '上级规划设有、本级可以设定而草案没有设的指标。按辖区个数统计的不在此列。',
    good: '到2025年，知识产权保护社会满意度达到85分。',
    bad: '全文没有知识产权保护社会满意度。',
  },
  { id: 'text/repeated-word', severity: 'info', checks: '同一句中重复的词。', good: '提升。', bad: '提升，提升。' },
  { id: 'text/unfilled-place', severity: 'error', checks: '没有填写的空处。', good: '5件', bad: 'XX件' },
  { id: 'copy/upper-title', severity: 'error', checks: '照搬上级的名称。', good: '全市', bad: '全省' },
]

export const result: CheckResult = resultOf(
  planOf('眉山', '眉山市“十五五”知识产权发展规划', { file: 'plans/眉山 1.txt' }),
  [
    remarkOf(null, {
      rule: 'alignment/missing-indicator',
      message: '省规划设有目标“知识产权保护社会满意度”（85分），草案没有设这一指标。',
      suggestion: '建议补设本地目标值；确不宜设的，在编制说明中写明理由。',
      basis: [quoteWords(upper, '知识产权保护社会满意度达到85分')],
      about: '知识产权保护社会满意度',
    }),
    remarkOf(quoteWords(draft, '专利质押融资额达到3亿元'), {
      rule: 'text/unfilled-place',
      severity: 'error',
      message: '“3亿元”没有说明是当年值还是累计值。',
      basis: [quoteWords(upper, '专利质押融资额达到300亿元'), quoteWords(draft, '专利质押融资额（亿元）')],
    }),
    remarkOf(quoteWords(draft, '提升运用效益'), {
      rule: 'text/repeated-word',
      severity: 'info',
      message: '“提升”在一句中用了两次。',
      suggestion: '',
    }),
    remarkOf(quoteWords(draft, '提升运用效益'), { rule: 'text/unfilled-place', message: '同一处的另一条意见。' }),
    remarkOf(quoteWords(draft, hostile), {
      rule: 'copy/upper-title',
      message: hostile,
      suggestion: hostile,
      about: hostile,
    }),
    remarkOf(quoteWords(draft, '180'), { rule: 'text/repeated-word', severity: 'info', message: '表中数值待核对。' }),
  ],
  {
    against: [planOf('四川', '四川省“十五五”知识产权发展规划', { level: 'province', file: '/plans/四川.txt' })],
    notChecked: [{ rule: 'copy/upper-title', because: '没有给出上级规划（--against）' }],
    notApplicable: [
      {
        rule: 'alignment/missing-indicator',
        what: '知识产权强县覆盖率',
        because: '按县个数统计，市级不能设定',
        basis: [],
      },
    ],
  },
)

export const view: CheckView = { result, document: publishDocument(draft), rules }
