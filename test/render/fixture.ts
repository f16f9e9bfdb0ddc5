import type {
  Analysis,
  CoverageCell,
  Evidence,
  Indicator,
  Initiative,
  Plan,
  PlanDocument,
  TargetComparison,
} from '../../src/model/analysis.ts'
import { withoutSpace } from '../../src/model/text.ts'

type Node = PlanDocument['nodes'][number]

/** One line of a small plan: the node it becomes and its words. Depth is that of its heading. */
interface Line {
  readonly kind: Node['kind']
  readonly depth: number
  readonly text: string
  readonly title?: string
  readonly context: Node['context']
  readonly rows?: string[][]
}

/** Builds a document from lines: a node holds all that follows at a greater depth. */
const buildDocument = (plan: string, lines: readonly Line[]): PlanDocument => {
  const text = lines.map((line) => line.text).join('\n')
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.text.length + 1
  }
  const nodes = lines.map((line, i): Node => {
    const next = lines.findIndex((other, j) => j > i && other.depth <= line.depth)
    const last = next < 0 ? lines.length - 1 : next - 1
    const parent = lines.findLastIndex((other, j) => j < i && other.depth < line.depth)
    const { kind, context, title, rows } = line
    return {
      kind,
      parent,
      start: starts[i],
      end: starts[last] + lines[last].text.length,
      context,
      ...(title ? { title } : {}),
      ...(rows ? { rows } : {}),
    }
  })
  return {
    plan,
    text,
    nodes,
    diagnostics: [],
    reading: {
      reader: 'txt',
      pages: null,
      characters: withoutSpace(text).length,
      tables: 0,
      inTree: 1,
      numberingGaps: [],
      dropped: [],
    },
  }
}

const sichuan = buildDocument('sichuan', [
  { kind: 'chapter', depth: 0, text: '第二章　总体要求', title: '总体要求', context: 'goals' },
  {
    kind: 'box',
    depth: 1,
    text: '专栏1 “十四五”知识产权发展主要目标',
    title: '“十四五”知识产权发展主要目标',
    context: 'goals',
  },
  {
    kind: 'table',
    depth: 2,
    text: '指标名称\t单位\t2020年基期值\t2025年目标值\t属性\n每万人口高价值发明专利拥有量①\t件\t2. 94\t5. 67\t预期性\n知识产权保护社会满意度\t%\t78.81\t80\t预期性\n知识产权质押融资登记金额\t亿元\t60\t120\t预期性\n知识产权公共服务网点市(州)覆盖率\t%\t40\t80\t预期性',
    context: 'goals',
    rows: [
      ['指标名称', '单位', '2020年基期值', '2025年目标值', '属性'],
      ['每万人口高价值发明专利拥有量①', '件', '2.94', '5.67', '预期性'],
      ['知识产权保护社会满意度', '%', '78.81', '80', '预期性'],
      ['知识产权质押融资登记金额', '亿元', '60', '120', '预期性'],
      ['知识产权公共服务网点市(州)覆盖率', '%', '40', '80', '预期性'],
    ],
  },
  {
    kind: 'chapter',
    depth: 0,
    text: '第四章　强化知识产权高标准保护',
    title: '强化知识产权高标准保护',
    context: 'tasks',
  },
  { kind: 'section', depth: 1, text: '二、加强知识产权司法保护', title: '加强知识产权司法保护', context: 'tasks' },
  {
    kind: 'paragraph',
    depth: 2,
    text: '积极推广知识产权刑事案件“双报制”。加强对商标恶意注册和非正常专利申请等行为的监管。',
    context: 'tasks',
  },
  {
    kind: 'box',
    depth: 1,
    text: '专栏4 实施知识产权维权保护行动',
    title: '实施知识产权维权保护行动',
    context: 'tasks',
  },
  {
    kind: 'paragraph',
    depth: 2,
    text: '在成都、德阳、绵阳、南充、达州等种子生产重点区域开展专项行动。鼓励有条件的市(州)建立分中心。实现市(州)维权援助工作全覆盖。成立四川省专利代理师协会。开展知识产权海关保护专项行动。',
    context: 'tasks',
  },
])

const deyang = buildDocument('deyang', [
  { kind: 'dropped', depth: 0, text: '—1—', context: 'preface' },
  { kind: 'chapter', depth: 0, text: '一、总体要求', title: '总体要求', context: 'goals' },
  { kind: 'item', depth: 1, text: '1.知识产权创造更加高质。', title: '知识产权创造更加高质', context: 'goals' },
  {
    kind: 'paragraph',
    depth: 2,
    text: '到2025年6月，每万人高价值发明专利拥有量比2021年初翻一番，知识产权保护社会满意度达到85%以上，知识产权质押金额累计达22亿元。',
    context: 'goals',
  },
  { kind: 'chapter', depth: 0, text: '二、主要工作', title: '主要工作', context: 'tasks' },
  { kind: 'section', depth: 1, text: '（二）强化知识产权保护', title: '强化知识产权保护', context: 'tasks' },
  {
    kind: 'paragraph',
    depth: 2,
    text: '加强植物新品种保护，大力打击套牌侵权行为。积极推广知识产权刑事案件“双报制”，探索完善提级管辖。加快四川省知识产权保护中心德阳分中心建设。规范知识产权服务机构行业秩序。',
    context: 'tasks',
  },
])

export const pidu = buildDocument('pidu', [
  { kind: 'chapter', depth: 0, text: '一、发展基础', title: '发展基础', context: 'review' },
  { kind: 'paragraph', depth: 1, text: '建成知识产权维权援助工作站。', context: 'review' },
  { kind: 'chapter', depth: 0, text: '三、发展目标', title: '发展目标', context: 'goals' },
  {
    kind: 'table',
    depth: 1,
    text: '每万人口高价值发明专利拥有量（件）\n12\n14\n知识产权保护社会满意度（%）\n85\n90',
    context: 'goals',
    rows: [
      ['每万人口高价值发明专利拥有量（件）', '12', '14'],
      ['知识产权保护社会满意度（%）', '85', '90'],
    ],
  },
  { kind: 'chapter', depth: 0, text: '四、主要任务', title: '主要任务', context: 'tasks' },
  {
    kind: 'paragraph',
    depth: 1,
    text: '加强对商标恶意注册的监管。探索推行知识产权刑事案件“双报制”。',
    context: 'tasks',
  },
])

const documents: readonly PlanDocument[] = [sichuan, deyang, pidu]

/** Finds words in a plan, white space aside, and quotes them. */
export const quote = (document: PlanDocument, words: string): Evidence => {
  const offsets = [...document.text].flatMap((character, i) => (/\s/u.test(character) ? [] : [i]))
  const at = withoutSpace(document.text).indexOf(words)
  if (at < 0) throw new Error(`no such words: ${words}`)
  const start = offsets[at]
  const end = offsets[at + words.length - 1] + 1
  const around = document.nodes.filter((node) => node.start <= start && node.end >= end)
  return {
    plan: document.plan,
    quote: words,
    start,
    end,
    path: around.flatMap((node) => node.title ?? []),
    context: around.at(-1)?.context ?? 'tasks',
  }
}

const plan = (id: string, more: Partial<Plan>): Plan => ({
  id,
  title: id,
  region: '',
  level: 'city',
  genre: '规划',
  status: 'issued',
  period: { start: '2021-01', end: '2025-12' },
  file: `${id}.txt`,
  sha256: '0'.repeat(64),
  characters: 1000,
  cites: [],
  caveats: [],
  ...more,
})

const indicator = (id: string, document: PlanDocument, words: string, more: Partial<Indicator>): Indicator => ({
  id,
  plan: document.plan,
  source: 'table',
  name: words,
  unit: '%',
  target: { value: 0, op: '=', year: 2025, yearFrom: 'table' },
  nature: '预期性',
  cumulative: null,
  family: null,
  evidence: quote(document, words),
  servedBy: [],
  caveats: [],
  ...more,
})

const target = (value: number, op: Indicator['target']['op'] = '='): Indicator['target'] => ({
  value,
  op,
  year: 2025,
  yearFrom: 'table',
})
const base = (value: number): Indicator['baseline'] => ({ value, year: 2020 })

const indicators: Indicator[] = [
  indicator('sichuan-i1', sichuan, '每万人口高价值发明专利拥有量①件2.945.67预期性', {
    name: '每万人口高价值发明专利拥有量',
    unit: '件',
    baseline: base(2.94),
    target: target(5.67),
    family: 'f-patent',
  }),
  indicator('sichuan-i2', sichuan, '知识产权保护社会满意度%78.8180预期性', {
    name: '知识产权保护社会满意度',
    baseline: base(78.81),
    target: target(80),
    family: 'f-content',
  }),
  indicator('sichuan-i3', sichuan, '知识产权质押融资登记金额亿元60120预期性', {
    name: '知识产权质押融资登记金额',
    unit: '亿元',
    baseline: base(60),
    target: target(120),
    family: 'f-pledge',
  }),
  indicator('sichuan-i4', sichuan, '知识产权公共服务网点市(州)覆盖率%4080预期性', {
    name: '知识产权公共服务网点市(州)覆盖率',
    baseline: base(40),
    target: target(80),
  }),
  indicator('deyang-i1', deyang, '每万人高价值发明专利拥有量比2021年初翻一番', {
    name: '每万人高价值发明专利拥有量',
    unit: '',
    source: 'prose',
    baseline: { value: null, year: 2021 },
    target: target(2, 'multiply'),
    family: 'f-patent',
  }),
  indicator('deyang-i2', deyang, '知识产权保护社会满意度达到85%以上', {
    name: '知识产权保护社会满意度',
    source: 'prose',
    target: target(85, '>='),
    family: 'f-content',
  }),
  indicator('deyang-i3', deyang, '知识产权质押金额累计达22亿元', {
    name: '知识产权质押金额',
    unit: '亿元',
    source: 'prose',
    target: target(22),
    cumulative: true,
    family: 'f-pledge-sum',
  }),
  indicator('pidu-i1', pidu, '每万人口高价值发明专利拥有量（件）1214', {
    name: '每万人口高价值发明专利拥有量',
    unit: '件',
    baseline: base(12),
    target: target(14),
    family: 'f-patent',
  }),
  indicator('pidu-i2', pidu, '知识产权保护社会满意度（%）8590', {
    name: '知识产权保护社会满意度',
    baseline: base(85),
    target: target(90),
    family: 'f-content',
  }),
]

const comparison = (
  reference: string,
  planId: string,
  verdict: TargetComparison['verdict'],
  held: string | null,
  because: string[] = [],
): TargetComparison => ({
  reference,
  plan: planId,
  verdict,
  indicator: held,
  change: { reference: { value: 92.9, in: 'percent' }, plan: null },
  because,
  decidedBy: 'auto',
})

const unit = (id: string, document: PlanDocument, words: string, more: Partial<Initiative> = {}): Initiative => ({
  strength: 3,
  id,
  plan: document.plan,
  kind: 'action',
  title: words,
  text: words,
  dimension: '保护',
  lead: [],
  obligation: document === sichuan ? 'open' : null,
  places: [],
  inReference: document === sichuan ? null : 'partial',
  evidence: quote(document, words),
  ...more,
})

const initiatives: Initiative[] = [
  unit('sichuan-u1', sichuan, '二、加强知识产权司法保护', { kind: 'initiative', title: '加强知识产权司法保护' }),
  unit('sichuan-u1-a1', sichuan, '积极推广知识产权刑事案件“双报制”'),
  unit('sichuan-u1-a2', sichuan, '加强对商标恶意注册和非正常专利申请等行为的监管'),
  unit('sichuan-u2-a1', sichuan, '在成都、德阳、绵阳、南充、达州等种子生产重点区域开展专项行动', {
    obligation: 'named',
    places: ['成都', '德阳', '绵阳', '南充', '达州'],
  }),
  unit('sichuan-u2-a2', sichuan, '鼓励有条件的市(州)建立分中心', { obligation: 'encouraged' }),
  unit('sichuan-u2-a3', sichuan, '实现市(州)维权援助工作全覆盖', { obligation: 'all' }),
  unit('sichuan-u2-a4', sichuan, '成立四川省专利代理师协会', { obligation: 'own_level' }),
  unit('sichuan-u2-a5', sichuan, '开展知识产权海关保护专项行动', { obligation: 'other_body' }),
  unit('deyang-a1', deyang, '规范知识产权服务机构行业秩序', { inReference: 'none' }),
]

const cell = (unitId: string, planId: string, more: Partial<CoverageCell> = {}): CoverageCell => ({
  unit: unitId,
  plan: planId,
  status: 'none',
  score: 0.1,
  evidence: [],
  done: [],
  gap: false,
  because: [],
  review: false,
  decidedBy: 'auto',
  ...more,
})

const coverage: CoverageCell[] = [
  cell('sichuan-u1', 'deyang', { status: 'partial', score: 0.6, evidence: [quote(deyang, '（二）强化知识产权保护')] }),
  cell('sichuan-u1', 'pidu'),
  cell('sichuan-u1-a1', 'deyang', {
    status: 'full',
    score: 0.95,
    evidence: [quote(deyang, '积极推广知识产权刑事案件“双报制”')],
    because: ['共有：刑事案件、双报制'],
  }),
  cell('sichuan-u1-a1', 'pidu', {
    status: 'partial',
    score: 0.55,
    review: true,
    evidence: [quote(pidu, '探索推行知识产权刑事案件“双报制”')],
  }),
  cell('sichuan-u1-a2', 'deyang', {
    gap: true,
    score: 0.3,
    nearest: quote(deyang, '规范知识产权服务机构行业秩序'),
    because: ['缺少：商标、注册'],
  }),
  cell('sichuan-u1-a2', 'pidu', { status: 'partial', evidence: [quote(pidu, '加强对商标恶意注册的监管')] }),
  cell('sichuan-u2-a1', 'deyang', {
    status: 'partial',
    review: true,
    evidence: [quote(deyang, '加强植物新品种保护，大力打击套牌侵权行为')],
  }),
  cell('sichuan-u2-a1', 'pidu'),
  cell('sichuan-u2-a2', 'deyang', {
    status: 'full',
    evidence: [quote(deyang, '加快四川省知识产权保护中心德阳分中心建设')],
  }),
  cell('sichuan-u2-a2', 'pidu'),
  cell('sichuan-u2-a3', 'deyang', { gap: true }),
  cell('sichuan-u2-a3', 'pidu', { done: [quote(pidu, '建成知识产权维权援助工作站')] }),
  cell('sichuan-u2-a4', 'deyang', { nearest: quote(deyang, '规范知识产权服务机构行业秩序') }),
  cell('sichuan-u2-a4', 'pidu'),
  cell('sichuan-u2-a5', 'deyang'),
  cell('sichuan-u2-a5', 'pidu'),
]

const profileOf = (id: string): Analysis['profiles'][number] => {
  const own = initiatives.filter((one) => one.plan === id && one.kind === 'action')
  const strength = { does: own.length, pushes: 0, encourages: 0 }
  return { plan: id, actions: own.length, strength, dimensions: [{ dimension: '保护', actions: own.length, strength }] }
}

/** A small comparison of three real plans, cut down to a few of their sentences. */
export const analysis: Analysis = {
  schemaVersion: 1,
  generator: { name: 'duizhao', version: '0.1.0' },
  reference: 'sichuan',
  plans: [
    plan('sichuan', { title: '四川省“十四五”知识产权保护和运用规划', region: '四川省', level: 'province' }),
    plan('pidu', {
      title: '成都市郫都区“十四五”知识产权保护和运用规划（修订征求意见稿）',
      region: '成都市郫都区',
      level: 'county',
      status: 'draft',
      caveats: ['征求意见稿：尚未印发，内容可能变动。', '隔级对照：其上级成都市的规划未参加对照。'],
    }),
    plan('deyang', {
      title: '德阳市推进国家知识产权强市建设试点城市工作方案',
      region: '德阳市',
      genre: '工作方案',
      period: { start: '2022-07', end: '2025-06' },
      caveats: ['文种不同：本文件为工作方案，未载事项记作“本方案未载”。'],
    }),
  ],
  documents: [...documents],
  indicators,
  families: [
    {
      id: 'f-patent',
      name: '每万人口高价值发明专利拥有量',
      unit: '件',
      members: ['sichuan-i1', 'deyang-i1', 'pidu-i1'],
      related: [],
      decidedBy: 'auto',
    },
    {
      id: 'f-content',
      name: '知识产权保护社会满意度',
      unit: '%',
      members: ['sichuan-i2', 'deyang-i2', 'pidu-i2'],
      related: [],
      decidedBy: 'auto',
    },
    {
      id: 'f-pledge',
      name: '知识产权质押融资登记金额',
      unit: '亿元',
      members: ['sichuan-i3'],
      related: [{ family: 'f-pledge-sum', because: '一为登记金额，一为累计金额，不是同一口径。' }],
      decidedBy: 'auto',
    },
    {
      id: 'f-pledge-sum',
      name: '知识产权质押金额',
      unit: '亿元',
      members: ['deyang-i3'],
      related: [{ family: 'f-pledge', because: '一为登记金额，一为累计金额，不是同一口径。' }],
      decidedBy: 'auto',
    },
  ],
  comparisons: [
    comparison('sichuan-i1', 'deyang', 'not_comparable', 'deyang-i1', ['只写翻一番，未写数值']),
    comparison('sichuan-i1', 'pidu', 'above', 'pidu-i1', ['2020年基期已超过省2025年目标，不宜据此说明力度']),
    comparison('sichuan-i2', 'deyang', 'above', 'deyang-i2', ['按下限比较']),
    comparison('sichuan-i2', 'pidu', 'above', 'pidu-i2'),
    comparison('sichuan-i3', 'deyang', 'not_comparable', 'deyang-i3', ['累计，起点未写']),
    comparison('sichuan-i3', 'pidu', 'not_set', null),
    comparison('sichuan-i4', 'deyang', 'not_applicable', null, ['全省统计指标，市级以是否建成体现']),
    comparison('sichuan-i4', 'pidu', 'not_applicable', null, ['全省统计指标，市级以是否建成体现']),
  ],
  initiatives,
  coverage,
  sharedActions: [
    {
      term: '双报制',
      variants: ['双报制', '“双报制”'],
      plans: [
        { plan: 'sichuan', count: 1, evidence: [quote(sichuan, '双报制')] },
        { plan: 'deyang', count: 1, evidence: [quote(deyang, '双报制')] },
      ],
      mentioned: [{ plan: 'pidu', count: 1, evidence: [quote(pidu, '双报制')] }],
    },
  ],
  profiles: ['sichuan', 'pidu', 'deyang'].map((id) => profileOf(id)),
  distinctive: [
    {
      plan: 'deyang',
      term: '套牌侵权',
      count: 3,
      elsewhere: 0,
      g2: 12.9,
      logRatio: 4.7,
      evidence: [quote(deyang, '加强植物新品种保护，大力打击套牌侵权行为')],
    },
  ],
  reuse: [
    {
      text: '积极推广知识产权刑事案件双报制',
      occurrences: [
        quote(sichuan, '积极推广知识产权刑事案件“双报制”'),
        quote(deyang, '积极推广知识产权刑事案件“双报制”'),
      ],
      similarity: 1,
      formula: false,
    },
  ],
  findings: [
    {
      id: 'coverage/unit-gaps:sichuan-u1-a2',
      rule: 'coverage/unit-gaps',
      severity: 'warning',
      plans: ['deyang'],
      title: '德阳方案未载商标恶意注册的监管。',
      detail: '',
      evidence: [quote(sichuan, '加强对商标恶意注册和非正常专利申请等行为的监管')],
    },
    {
      id: 'figures/contradiction:1',
      rule: 'figures/contradiction',
      severity: 'error',
      plans: ['deyang'],
      title: '两处数字对不上，请核。',
      detail: '举例。',
      evidence: [quote(deyang, '知识产权质押金额累计达22亿元')],
    },
  ],
}

/** The same plans without a reference. */
export const equals: Analysis = {
  ...analysis,
  reference: null,
  comparisons: [],
  coverage: [],
  initiatives: analysis.initiatives.map((one) => ({ ...one, obligation: null, places: [], inReference: null })),
}

/** The comparison with more cities: each carries 德阳's plan under a name of its own. */
export const withCities = (count: number): Analysis => {
  const copy = <T>(list: readonly T[], id: string, of: (entry: T) => string): T[] =>
    list
      .filter((entry) => of(entry) === 'deyang')
      .map((entry) => JSON.parse(JSON.stringify(entry).replaceAll('deyang', id)) as T)
  const cities = Array.from({ length: count }, (_, i) => `city${i}`)
  return {
    ...analysis,
    plans: [
      ...analysis.plans,
      ...cities.flatMap((id) =>
        copy(analysis.plans, id, (one) => one.id).map((one) => ({ ...one, region: `${id}市` })),
      ),
    ],
    documents: [...analysis.documents, ...cities.flatMap((id) => copy(analysis.documents, id, (one) => one.plan))],
    indicators: [...analysis.indicators, ...cities.flatMap((id) => copy(analysis.indicators, id, (one) => one.plan))],
    comparisons: [
      ...analysis.comparisons,
      ...cities.flatMap((id) => copy(analysis.comparisons, id, (one) => one.plan)),
    ],
    initiatives: [
      ...analysis.initiatives,
      ...cities.flatMap((id) => copy(analysis.initiatives, id, (one) => one.plan)),
    ],
    coverage: [...analysis.coverage, ...cities.flatMap((id) => copy(analysis.coverage, id, (one) => one.plan))],
  }
}
