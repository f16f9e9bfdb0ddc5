import type { Analysis } from '../model/analysis.ts'
import { type CsvValue, printCsv } from './csv.ts'
import { cellRow, indicatorRow, join, place, placeHead, quotes, taskRows } from './csv-rows.ts'
import type { OutputFile } from './output-file.ts'

/** One table of the analysis. Lists inside a cell are parted by `；`, and evidence is cited as 章 > 节 with its offsets. */
interface CsvTable {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: (analysis: Analysis) => readonly (readonly CsvValue[])[]
}

const tables: readonly CsvTable[] = [
  {
    name: 'plans',
    head: [
      'id',
      '标题',
      '地区',
      '层级',
      '文种',
      '状态',
      '发文机关',
      '文号',
      '日期',
      '期限起',
      '期限止',
      '文件',
      '字数',
      'sha256',
      '须知',
    ],
    rows: ({ plans }) =>
      plans.map((plan) => [
        plan.id,
        plan.title,
        plan.region,
        plan.level,
        plan.genre,
        plan.status,
        plan.issuer,
        plan.documentNumber,
        plan.date,
        plan.period?.start,
        plan.period?.end,
        plan.file,
        plan.characters,
        plan.sha256,
        join(plan.caveats),
      ]),
  },
  {
    name: 'indicators',
    head: [
      ...[
        'id',
        '规划',
        '来源',
        '名称',
        '单位',
        '基期值',
        '基期年',
        '写法',
        '目标值',
        '上限',
        '目标年',
        '目标月',
        '属性',
        '累计',
      ],
      ...['指标族', '折算单位', '折算基期', '折算目标', '对应任务', '查找用词', '须知', ...placeHead],
    ],
    rows: ({ indicators }) => indicators.map(indicatorRow),
  },
  {
    name: 'families',
    head: ['id', '名称', '单位', '成员', '相近而不同的族', '理由', '判定'],
    rows: ({ families }) =>
      families.map((family) => [
        family.id,
        family.name,
        family.unit,
        join(family.members),
        join(family.related.map((related) => related.family)),
        join(family.related.map((related) => related.because)),
        family.decidedBy,
      ]),
  },
  {
    name: 'comparisons',
    head: ['基准指标', '规划', '判断', '对应指标', '基准变化', '单位', '规划变化', '单位', '理由', '相关任务', '判定'],
    rows: ({ comparisons }) =>
      comparisons.map(({ reference, plan, verdict, indicator, change, because, tasks, decidedBy }) => [
        reference,
        plan,
        verdict,
        indicator,
        change.reference?.value,
        change.reference?.in,
        change.plan?.value,
        change.plan?.in,
        join(because),
        join(tasks ?? []),
        decidedBy,
      ]),
  },
  {
    name: 'initiatives',
    head: [
      'id',
      '规划',
      '类别',
      '上级',
      '名称',
      '全文',
      '维度',
      '责任单位',
      '约束对象',
      '点名',
      '力度',
      '基准是否已有',
      ...placeHead,
    ],
    rows: ({ initiatives }) =>
      initiatives.map((unit) => [
        unit.id,
        unit.plan,
        unit.kind,
        unit.parent,
        unit.title,
        unit.text,
        unit.dimension,
        join(unit.lead),
        unit.obligation,
        join(unit.places),
        unit.strength,
        unit.inReference,
        ...place(unit.evidence),
      ]),
  },
  {
    name: 'tasks',
    head: ['规划', '举措', '责任单位', '期限', '年', '月', '服务的指标', '力度', ...placeHead],
    rows: taskRows,
  },
  {
    name: 'coverage',
    head: [
      '单元',
      '规划',
      '承接',
      '相符度',
      '缺口',
      '待核',
      '判定',
      '承接原文',
      '已完成原文',
      '最接近而未采用',
      '理由',
      '语气',
      '语气所比举措',
    ],
    rows: ({ coverage }) => coverage.map(cellRow),
  },
  {
    name: 'shared-actions',
    head: ['提法', '又作', '规划', '性质', '处数', ...placeHead],
    rows: ({ sharedActions }) =>
      sharedActions.flatMap((action) =>
        [
          ...action.plans.map((entry) => ({ entry, kind: '安排' })),
          ...action.mentioned.map((entry) => ({ entry, kind: '提及' })),
        ].flatMap(({ entry, kind }) =>
          entry.evidence.map((evidence) => [
            action.term,
            join(action.variants),
            entry.plan,
            kind,
            entry.count,
            ...place(evidence),
          ]),
        ),
      ),
  },
  {
    name: 'profiles',
    head: ['规划', '方面', '举措', '直接部署', '推进加强', '鼓励探索'],
    rows: ({ profiles }) =>
      profiles.flatMap((profile) =>
        [...profile.dimensions, { dimension: '合计', actions: profile.actions, strength: profile.strength }].map(
          (row) => [
            profile.plan,
            row.dimension,
            row.actions,
            row.strength.does,
            row.strength.pushes,
            row.strength.encourages,
          ],
        ),
      ),
  },
  {
    name: 'distinctive',
    head: ['规划', '词语', '次数', '他处次数', '对数似然', '频率之比的对数', ...placeHead],
    rows: ({ distinctive }) =>
      distinctive.flatMap((one) =>
        one.evidence.map((evidence) => [
          one.plan,
          one.term,
          one.count,
          one.elsewhere,
          one.g2,
          one.logRatio,
          ...place(evidence),
        ]),
      ),
  },
  {
    name: 'reuse',
    head: ['文字', '字数', '固定表述', '相同程度', '规划', ...placeHead],
    rows: ({ reuse }) =>
      reuse.flatMap((group) =>
        group.occurrences.map((one) => [
          group.text,
          group.text.length,
          group.formula,
          group.similarity,
          one.plan,
          ...place(one),
        ]),
      ),
  },
  {
    name: 'findings',
    head: ['id', '规则', '程度', '规划', '结论', '说明', '依据'],
    rows: ({ findings }) =>
      findings.map((finding) => [
        finding.id,
        finding.rule,
        finding.severity,
        join(finding.plans),
        finding.title,
        finding.detail,
        quotes(finding.evidence),
      ]),
  },
  {
    name: 'decisions',
    head: ['序号', '行', '类别', '裁定', '何人', '何时', '理由', '附注', '结果', '原文', '说明'],
    rows: ({ decisions }) =>
      (decisions?.list ?? []).map((one) => [
        one.number,
        one.line,
        one.kind,
        one.about,
        one.who,
        one.when,
        one.why,
        one.note,
        one.state,
        one.fit,
        one.detail,
      ]),
  },
]

/** Without decisions there is no table of them. */
const tablesOf = ({ decisions }: Analysis): readonly CsvTable[] =>
  tables.filter(({ name }) => name !== 'decisions' || decisions !== undefined)

/** Every table of the analysis as CSV: UTF-8 with a byte order mark, guarded against formulas. */
export const toCsvFiles = (analysis: Analysis): readonly OutputFile[] =>
  tablesOf(analysis).map(({ name, head, rows }) => ({
    path: `data/${name}.csv`,
    content: printCsv(head, rows(analysis)),
  }))
