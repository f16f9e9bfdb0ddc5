import { severityWords } from '../../lexicon/check-words.ts'
import type { Remark } from '../../model/remark.ts'
import { escapeXml } from '../../model/xml.ts'
import { adviceText, basisText, type CheckView, groupOf, groupsOf, pathText } from './check-view.ts'

interface Case {
  readonly kind: 'passed' | 'failure' | 'skipped'
  readonly xml: string
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')

const detailsOf = ({ result }: CheckView, remark: Remark): string => {
  const { place, suggestion, basis } = remark
  return [
    ...(place ? [`位置：${pathText(place)}`, `原文：“${place.quote}”`] : ['位置：全文']),
    ...(suggestion === '' ? [] : [`建议：${adviceText(remark)}`]),
    ...basis.map((evidence) => `依据：${basisText(result, evidence)}`),
  ].join('\n')
}

const failureOf = (view: CheckView, remark: Remark): Case => {
  const { rule, severity, message, about } = remark
  const name = attributes({ classname: rule, name: about === '' ? message : about })
  const failure = attributes({ type: severity, message: `${severityWords[severity]}：${message}` })
  const text = escapeXml(detailsOf(view, remark)).replaceAll('&#10;', '\n')
  return { kind: 'failure', xml: `<testcase${name}><failure${failure}>${text}</failure></testcase>` }
}

const casesOf = (view: CheckView, rule: string): readonly Case[] => {
  const { remarks, notChecked } = view.result
  const skipped = notChecked.find((one) => one.rule === rule)
  const failures = remarks.filter((remark) => remark.rule === rule).map((remark) => failureOf(view, remark))
  const name = attributes({ classname: rule, name: rule })
  if (skipped) {
    const xml = `<testcase${name}><skipped${attributes({ message: skipped.because })}/></testcase>`
    return [...failures, { kind: 'skipped', xml }]
  }
  return failures.length > 0 ? failures : [{ kind: 'passed', xml: `<testcase${name}/>` }]
}

const countsOf = (cases: readonly Case[]): Readonly<Record<string, number>> => ({
  tests: cases.length,
  failures: cases.filter(({ kind }) => kind === 'failure').length,
  errors: 0,
  skipped: cases.filter(({ kind }) => kind === 'skipped').length,
})

/** The result as JUnit XML, which build servers show: a suite for each group of rules, a failure for each remark. */
export const renderJunit = (view: CheckView): string => {
  const { result, rules } = view
  const asked = [
    ...rules,
    ...result.remarks.map(({ rule }) => ({ id: rule })),
    ...result.notChecked.map(({ rule }) => ({ id: rule })),
  ]
  const ids = [...new Set(asked.map(({ id }) => id))]
  const groups = [...new Set([...groupsOf(view), ...ids.map(groupOf)])]
  const suites = groups.map((group) => ({
    group,
    cases: ids.filter((id) => groupOf(id) === group).flatMap((id) => casesOf(view, id)),
  }))
  const all = suites.flatMap(({ cases }) => cases)
  const { tests, failures, skipped } = countsOf(all)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: result.draft.title, tests, failures, errors: 0, skipped })}>`,
    ...suites.flatMap(({ group, cases }) => [
      `  <testsuite${attributes({ name: group, ...countsOf(cases) })}>`,
      ...cases.map(({ xml }) => `    ${xml}`),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n')
}
