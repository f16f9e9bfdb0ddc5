import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Concept, Dimension, Domain, DomainHead } from '../model/domain.ts'
import { byCodePoint } from '../model/text.ts'
import { type Check, checkFields, checkList, checkText, checkTexts, type Shape } from './check-fields.ts'
import { openError } from './open-file.ts'
import { parseYaml, type YamlFile, yamlError } from './parse-yaml.ts'

const CODE = 'domain'

/** The domains that ship with the program; the path holds in src and in dist. */
const DEFAULT_FOLDER = fileURLToPath(new URL('../lexicon/domains', import.meta.url))

const checkGroups: Check = (value) =>
  Array.isArray(value) && value.every((group) => checkTexts(group) === null && group.length > 1)
    ? null
    : '应为同义说法的列表，每组至少两个'
const checkSwitch: Check = (value) => (typeof value === 'boolean' ? null : '应为 true 或 false')
const checkFacets: Check = (value) =>
  Array.isArray(value) && value.every((group) => checkTexts(group) === null) ? null : '应为词组的列表'

const DOMAIN: Shape = {
  fields: {
    name: checkText,
    detect: checkTexts,
    measured: checkSwitch,
    dimensions: checkList,
    indicatorSynonyms: checkGroups,
    facets: checkFacets,
  },
  required: ['name'],
}
const DIMENSION: Shape = { fields: { name: checkText, cues: checkTexts }, required: ['name', 'cues'] }
const CONCEPT: Shape = {
  fields: { id: checkText, preferred: checkText, alternative: checkTexts, broader: checkTexts, related: checkTexts },
  required: ['id', 'preferred'],
}

const readOptional = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw openError(error, file)
  }
}

/** One word a line; `#` starts a comment. */
const parseWords = (text: string): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter((word) => word !== '')

const readConcept = (yaml: YamlFile, index: number): Concept => {
  const fields = checkFields(yaml, [index], CONCEPT, CODE) as Partial<Concept> & Pick<Concept, 'id' | 'preferred'>
  return { alternative: [], broader: [], related: [], ...fields }
}

const checkReferences = (yaml: YamlFile, concepts: readonly Concept[]): void => {
  const ids = new Set<string>()
  concepts.forEach(({ id }, index) => {
    if (ids.has(id)) {
      throw yamlError(CODE, yaml.file, yaml.lineOf([index, 'id']), `编号 ${id} 用了两次`, '给两个概念不同的 id')
    }
    ids.add(id)
  })
  concepts.forEach((concept, index) => {
    for (const field of ['broader', 'related'] as const) {
      const unknown = concept[field].find((id) => !ids.has(id) || id === concept.id)
      if (unknown === undefined) continue
      const line = yaml.lineOf([index, field])
      throw yamlError(CODE, yaml.file, line, `${field} 指向 ${unknown}，没有这个概念`, '改为同一文件里别的概念的 id')
    }
  })
}

const readThesaurus = async (file: string): Promise<Concept[]> => {
  const yaml = parseYaml(await readOptional(file), file, CODE)
  if (yaml.value === null) return []
  if (!Array.isArray(yaml.value)) throw yamlError(CODE, file, 1, '应为概念的列表', '每个概念以“- id: …”开头')
  const concepts = yaml.value.map((_, index) => readConcept(yaml, index))
  checkReferences(yaml, concepts)
  return concepts
}

const readHead = async (folder: string, id: string): Promise<DomainHead> => {
  const file = join(folder, id, 'domain.yaml')
  const text = await readFile(file, 'utf8').catch((error) => {
    throw openError(error, file)
  })
  const yaml = parseYaml(text, file, CODE)
  const { dimensions = [], ...fields } = checkFields(yaml, [], DOMAIN, CODE) as Partial<DomainHead> &
    Pick<DomainHead, 'name'>
  const checked = dimensions.map(
    (_, i) => checkFields(yaml, ['dimensions', i], DIMENSION, CODE) as unknown as Dimension,
  )
  return {
    id,
    detect: [],
    measured: false,
    indicatorSynonyms: [],
    facets: [],
    ...fields,
    topics: fields.measured === true ? (fields.detect ?? []) : [],
    dimensions: checked,
  }
}

/** Folder of what plans of every sector know; it has no words by which a sector is told, so that it is never taken for one. */
const GENERAL = 'general'

/** The thesauri are by different hands, and an id may stand in two by chance. */
const mark = (id: string): string => `${GENERAL}/${id}`

const markConcept = (concept: Concept): Concept => ({
  ...concept,
  id: mark(concept.id),
  broader: concept.broader.map(mark),
  related: concept.related.map(mark),
})

/** By file: the general thesaurus stands behind every sector, and is read once. */
const opened = new Map<string, Promise<Concept[]>>()

const openThesaurus = (folder: string, id: string): Promise<Concept[]> => {
  const file = join(folder, id, 'thesaurus.yaml')
  const known = opened.get(file) ?? readThesaurus(file)
  opened.set(file, known)
  return known
}

const completed = new WeakMap<DomainHead, Promise<Domain>>()

const readOwnWords = async (folder: string, id: string): Promise<string[]> =>
  parseWords(await readOptional(join(folder, id, 'words.txt')))

const complete = async (head: DomainHead, folder: string): Promise<Domain> => {
  const [words, own, general] = await Promise.all([
    readOwnWords(folder, head.id),
    head.id === GENERAL ? [] : openThesaurus(folder, head.id),
    openThesaurus(folder, GENERAL),
  ])
  return { ...head, words, thesaurus: own, general: general.map(markConcept) }
}

/**
 * Reads the words and the measures of a sector, where its folder has a `words.txt` and a `thesaurus.yaml`, and the measures of the
 * folder `general`, which stand behind its own. The same domain for the same head.
 *
 * @throws PlanError `domain`, with the line, where a file is not as it must be or an id leads nowhere
 */
export const readDomain = (head: DomainHead, folder: string = DEFAULT_FOLDER): Promise<Domain> => {
  const known = completed.get(head) ?? complete(head, folder)
  completed.set(head, known)
  return known
}

/**
 * Reads by what each sector is told and what else is known of it but its words and measures, which take most of the time: one folder
 * per domain with `domain.yaml`. Sorted by id.
 *
 * @throws PlanError `domain`, with the line, where a file is not as it must be
 */
export const readDomainHeads = async (folder: string = DEFAULT_FOLDER): Promise<DomainHead[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const ids = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(ids.sort(byCodePoint).map((id) => readHead(folder, id)))
}

/** By what sectors are told, and the words of all of them, in the order of the heads. */
export interface Sectors {
  readonly heads: readonly DomainHead[]
  readonly words: readonly string[]
}

/**
 * What a check of writing asks for, which goes by the words of every sector.
 *
 * @throws PlanError as `readDomainHeads` does
 */
export const readSectors = async (folder: string = DEFAULT_FOLDER): Promise<Sectors> => {
  const heads = await readDomainHeads(folder)
  return { heads, words: (await Promise.all(heads.map(({ id }) => readOwnWords(folder, id)))).flat() }
}

/**
 * All domains in full.
 *
 * @throws PlanError as `readDomainHeads` and `readDomain` do
 */
export const readDomains = async (folder: string = DEFAULT_FOLDER): Promise<Domain[]> =>
  Promise.all((await readDomainHeads(folder)).map((head) => readDomain(head, folder)))
