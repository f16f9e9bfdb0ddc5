import { describe, expect, it } from 'vitest'
import { PlanError } from '../../src/model/errors.ts'
import { completeLimits } from '../../src/read/limits.ts'
import { listPlans } from '../../src/read/list-plans.ts'
import { readPlanBytes } from '../../src/read/read-source.ts'
import { writeZip, type ZipFile } from '../../src/read/zip/write-zip.ts'
import { paragraph } from './docx-file.ts'
import { makeFolder } from './folder.ts'

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')
const SECRET = '绝密之文字'

const makeDocx = (document: string, others: readonly ZipFile[] = []): Buffer =>
  writeZip([
    { name: '[Content_Types].xml', content: utf8('<Types/>') },
    { name: 'word/document.xml', content: utf8(document) },
    ...others,
  ])

const wrap = (body: string, before = ''): string =>
  `${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`

const relations = (target: string, type: string): ZipFile => ({
  name: 'word/_rels/document.xml.rels',
  content: utf8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  ),
})

/** The text of a file, or the code with which it is refused. */
const outcome = (bytes: Buffer, name: string): Promise<string> =>
  readPlanBytes(bytes, name, completeLimits()).then(
    ({ text }) => text,
    (error) => (error instanceof PlanError ? error.code : Promise.reject(error)),
  )

const PLAN = paragraph('一、总体要求') + paragraph('规划期为2021年至2025年。')

describe('a file that asks for others', () => {
  it('a Word file gets no external entity, and none that grows without end', async () => {
    const secret = await makeFolder({ 'secret.txt': SECRET })
    const external = `<!DOCTYPE w [<!ENTITY x SYSTEM "file://${secret}/secret.txt">]>`
    expect(
      await outcome(makeDocx(wrap(`${PLAN}<w:p><w:r><w:t>&x;</w:t></w:r></w:p>`, external)), '规划.docx'),
    ).not.toContain(SECRET)
    const levels = Array.from({ length: 12 }, (_, i) => `<!ENTITY x${i + 1} "${`&x${i};`.repeat(10)}">`)
    const bomb = `<!DOCTYPE w [<!ENTITY x0 "规划规划">${levels.join('')}]>`
    const grown = await outcome(makeDocx(wrap(`${PLAN}<w:p><w:r><w:t>&x12;</w:t></w:r></w:p>`, bomb)), '规划.docx')
    expect(grown.length).toBeLessThan(2000)
  })

  it.each(['image', 'aFChunk', 'subDocument', 'attachedTemplate', 'frame'])(
    'a Word file gets no %s from the disk',
    async (type) => {
      const secret = await makeFolder({ 'secret.txt': SECRET })
      const uses = '<w:altChunk r:id="r1"/><w:subDoc r:id="r1"/>'
      const field =
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "secret.txt"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
      const bytes = makeDocx(wrap(PLAN + uses + field), [relations(`file://${secret}/secret.txt`, type)])
      const text = await outcome(bytes, '规划.docx')
      expect(text).toContain('规划期为2021年至2025年')
      expect(text).not.toContain(SECRET)
    },
  )

  it('a web page gets neither file nor script', async () => {
    const secret = await makeFolder({ 'secret.txt': SECRET })
    const file = `file://${secret}/secret.txt`
    const page = `<!DOCTYPE html [<!ENTITY x SYSTEM "${file}">]><html><head><base href="${file}"><link rel=stylesheet href="${file}"><script>document.write('${SECRET}')</script></head><body><iframe src="${file}"></iframe><object data="${file}"></object><p>一、总体要求</p><p>规划期为2021年至2025年。&x;</p><img src=x onerror="document.body.append('${SECRET}')"></body></html>`
    const text = await outcome(utf8(page), '规划.html')
    expect(text).toContain('规划期为2021年至2025年')
    expect(text).not.toContain(SECRET)
  })
})

describe('a plans.yaml that means harm', () => {
  const refused = async (yaml: string): Promise<PlanError> => {
    const { failures } = await listPlans([await makeFolder({ 'plans.yaml': yaml, 'a.txt': '一、总体要求' })])
    expect(failures).toHaveLength(1)
    return failures[0]
  }

  it('holds no code', async () => {
    for (const tag of [
      '!!js/function "function () {}"',
      '!!python/object/apply:os.system ["id"]',
      '!include /etc/hosts',
    ])
      expect((await refused(`plans:\n  - id: a\n    file: a.txt\n    title: ${tag}\n`)).code).toBe('manifest')
  })

  it('does not grow without end by its aliases', async () => {
    const levels = Array.from({ length: 9 }, (_, i) => `x${i + 1}: &x${i + 1} [${`*x${i},`.repeat(10)}]`)
    expect((await refused(`x0: &x0 [规划]\n${levels.join('\n')}\nplans: *x9\n`)).code).toBe('manifest')
  })

  it('gives no id that leads out of the report, and no field that is none', async () => {
    for (const id of ['../x', '/etc/x', '..', 'a/b', 'a\\b', 'C:x', '<b>', 'javascript:x', '__proto__'])
      expect((await refused(`plans:\n  - id: "${id.replaceAll('\\', '\\\\')}"\n    file: a.txt\n`)).code).toBe(
        'manifest',
      )
    expect((await refused('plans:\n  - id: a\n    file: a.txt\n    __proto__: { level: city }\n')).code).toBe(
      'manifest',
    )
  })
})
