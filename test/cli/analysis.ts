import type { Analysis, CoverageCell, Finding, Initiative, Plan } from '../../src/model/analysis.ts'

const plan = (id: string, level: Plan['level'], status: Plan['status'] = 'issued'): Plan => ({
  id,
  title: id,
  region: id,
  level,
  genre: '规划',
  status,
  period: null,
  file: `${id}.txt`,
  sha256: '',
  characters: 0,
  cites: [],
  caveats: [],
})

const evidence = { plan: '', quote: '', start: 0, end: 0, path: [], context: 'tasks' as const }

const unit = (id: string, kind: Initiative['kind'], plan = 'sichuan'): Initiative => ({
  id,
  plan,
  kind,
  title: id,
  text: id,
  dimension: '保护',
  lead: [],
  obligation: 'open',
  places: [],
  strength: null,
  inReference: null,
  evidence,
})

const cell = (unit: string, plan: string, status: CoverageCell['status'], gap = false, done = false): CoverageCell => ({
  unit,
  plan,
  status,
  score: 0,
  evidence: [],
  done: done ? [evidence] : [],
  gap,
  because: [],
  review: false,
  decidedBy: 'auto',
})

const finding = (severity: Finding['severity']): Finding => ({
  id: severity,
  rule: 'rule',
  severity,
  plans: [],
  title: '',
  detail: '',
  evidence: [],
})

/** A province, a city and the draft of a district, with one unit of each kind. */
export const sampleAnalysis = (severities: readonly Finding['severity'][] = ['warning', 'info']): Analysis => ({
  schemaVersion: 1,
  generator: { name: 'duizhao', version: '0' },
  reference: 'sichuan',
  plans: [plan('sichuan', 'province'), plan('deyang', 'city'), plan('pidu', 'county', 'draft')],
  documents: [],
  indicators: [],
  families: [],
  comparisons: [],
  initiatives: [unit('s1', 'initiative'), unit('s2', 'action'), unit('s3', 'action'), unit('d1', 'action', 'deyang')],
  coverage: [
    cell('s1', 'deyang', 'full'),
    cell('s2', 'deyang', 'full'),
    cell('s3', 'deyang', 'none', true),
    cell('s2', 'pidu', 'partial'),
    cell('s3', 'pidu', 'none', false, true),
  ],
  sharedActions: [],
  profiles: [],
  distinctive: [],
  reuse: [],
  findings: severities.map(finding),
})
