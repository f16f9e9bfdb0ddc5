import { createHash } from 'node:crypto'
import type { Evidence } from '../../model/analysis.ts'
import type { NotApplicable, Remark, Severity } from '../../model/remark.ts'
import type { Span } from '../../model/text.ts'
import { adviceText, basisText, type CheckView, groupOf, groupWord, type RuleText } from './check-view.ts'
import { clipSpan, type LinePlace, makeLineFinder } from './lines.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

const loneSurrogate = /\p{Surrogate}/gu

/** A path as a URI: relative as it was given, absolute with its scheme. */
const uriOf = (file: string): string => {
  const path = file.replaceAll('\\', '/').replace(loneSurrogate, '\ufffd')
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (/^[a-z]:\//iu.test(path)) return `file:///${encoded.replace('%3A', ':')}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}

/** The same remark is known again in the next version of the draft, wherever it stands there. */
const fingerprint = ({ rule, about }: Pick<Remark, 'rule' | 'about'>): string =>
  createHash('sha256').update(`${rule}\n${about}`).digest('hex')

const printRule = ({ id, severity, checks, good, bad }: RuleText) => ({
  id,
  shortDescription: { text: checks.split('。')[0] },
  fullDescription: { text: checks },
  help: { text: `${checks}\n可以：${good}\n不可以：${bad}` },
  defaultConfiguration: { level: levels[severity] },
  properties: { tags: [groupOf(id), groupWord(groupOf(id))] },
})

interface Setting extends CheckView {
  readonly lineAt: (offset: number) => LinePlace
  readonly uri: string
}

const regionOf = ({ document, lineAt }: Setting, place: Span) => {
  const span = clipSpan(document.text, place)
  const [from, to] = [lineAt(span.start), lineAt(span.end)]
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: span.start,
    charLength: span.end - span.start,
    snippet: { text: document.text.slice(span.start, span.end) },
  }
}

const logicalOf = ({ path }: Evidence) =>
  path.length === 0
    ? {}
    : { logicalLocations: [{ name: path[path.length - 1], fullyQualifiedName: path.join(' > '), kind: 'section' }] }

/** The draft as a whole where a remark has no place. */
const locationOf = (setting: Setting, place: Evidence | null) => ({
  physicalLocation: {
    artifactLocation: { uri: setting.uri, index: 0 },
    ...(place ? { region: regionOf(setting, place) } : {}),
  },
  ...(place ? logicalOf(place) : {}),
})

/** Words of another plan are told in words: its text is not at hand, and its lines are not known. */
const relatedOf = (setting: Setting, evidence: Evidence, index: number) => {
  const message = { text: basisText(setting.result, evidence) }
  const { draft, against } = setting.result
  if (evidence.plan === draft.id) return { id: index, ...locationOf(setting, evidence), message }
  const plan = against.findIndex(({ id }) => id === evidence.plan)
  const artifact = { uri: uriOf(against[plan]?.file ?? evidence.plan), ...(plan < 0 ? {} : { index: plan + 1 }) }
  const region = { charOffset: evidence.start, charLength: Math.max(0, evidence.end - evidence.start) }
  return { id: index, physicalLocation: { artifactLocation: artifact, region }, ...logicalOf(evidence), message }
}

const ruleRef = ({ rules }: CheckView, rule: string) => {
  const ruleIndex = rules.findIndex(({ id }) => id === rule)
  return { ruleId: rule, ...(ruleIndex < 0 ? {} : { ruleIndex }) }
}

const printRemark = (setting: Setting, remark: Remark) => ({
  ...ruleRef(setting, remark.rule),
  kind: 'fail',
  level: levels[remark.severity],
  message: { text: remark.message + (remark.suggestion === '' ? '' : `\n建议：${adviceText(remark)}`) },
  locations: [locationOf(setting, remark.place)],
  ...(remark.basis.length > 0
    ? { relatedLocations: remark.basis.map((evidence, i) => relatedOf(setting, evidence, i)) }
    : {}),
  partialFingerprints: { 'about/v1': fingerprint(remark) },
})

const printNotApplicable = (setting: Setting, { rule, what, because, basis }: NotApplicable) => ({
  ...ruleRef(setting, rule),
  kind: 'notApplicable',
  level: 'none',
  message: { text: `${what}：${because}` },
  locations: [locationOf(setting, null)],
  ...(basis.length > 0 ? { relatedLocations: basis.map((evidence, i) => relatedOf(setting, evidence, i)) } : {}),
  partialFingerprints: { 'about/v1': fingerprint({ rule, about: `${what}\n${because}` }) },
})

/** The result as SARIF 2.1.0 (OASIS), which editors and code hosts show beside a text. */
export const renderSarif = (view: CheckView): string => {
  const { result, document, rules } = view
  const { draft, against, generator } = result
  const setting: Setting = { ...view, lineAt: makeLineFinder(document.text), uri: uriOf(draft.file) }
  const run = {
    tool: {
      driver: { name: generator.name, version: generator.version, language: 'zh-CN', rules: rules.map(printRule) },
    },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: result.notChecked.map(({ rule, because }) => ({
          level: 'note',
          message: { text: `未核对：${because}` },
          associatedRule: { id: rule },
        })),
      },
    ],
    artifacts: [
      { location: { uri: setting.uri, index: 0 }, roles: ['analysisTarget'], hashes: { 'sha-256': draft.sha256 } },
      ...against.map(({ file, sha256 }, i) => ({
        location: { uri: uriOf(file), index: i + 1 },
        roles: ['referencedOnCommandLine'],
        hashes: { 'sha-256': sha256 },
      })),
    ],
    columnKind: 'utf16CodeUnits',
    results: [
      ...result.remarks.map((remark) => printRemark(setting, remark)),
      ...result.notApplicable.map((one) => printNotApplicable(setting, one)),
    ],
  }
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}
