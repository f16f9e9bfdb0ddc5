import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderOffice } from '../../src/render/office/render-office.ts'
import { packOffice } from '../../src/write/office/pack-office.ts'
import { writeXlsx } from '../../src/write/office/write-xlsx.ts'
import { analysis } from '../render/fixture.ts'
import { requirements } from '../write/office/tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'duizhao-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Quotation marks, UTF-8, formulas as they are shown, every sheet a file of its own. */
const allSheets = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

const convert = (format: string, names: readonly string[]): void => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const files = names.map((name) => join(folder, name))
  execFileSync('/usr/bin/soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files], {
    stdio: 'pipe',
  })
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/u, '')

/** The text of what LibreOffice makes of the office files of a small comparison. */
describe('LibreOffice', () => {
  beforeAll(async () => {
    for (const { path, content } of await packOffice(renderOffice(analysis)))
      writeFileSync(join(folder, basename(path)), content)
    writeFileSync(join(folder, 'guarded.xlsx'), await writeXlsx([requirements]))
    const names = readdirSync(folder)
    convert(
      'txt:Text (encoded):UTF8',
      names.filter((name) => name.endsWith('.docx')),
    )
    convert(
      allSheets,
      names.filter((name) => name.endsWith('.xlsx')),
    )
    convert('pdf', ['比对简报.docx', 'duizhao.xlsx'])
  })

  it('opens the briefing', () => {
    const text = read('比对简报.txt')
    expect(text).toMatch(/^四川省“十四五”知识产权保护和运用规划\s+衔接比对简报\s+一、比对范围/u)
    expect(text).toContain('依据：德阳方案')
  })

  it('opens the tables of a plan in Word', () => {
    expect(read('衔接情况对照表-德阳.txt')).toContain('不适用（省级事权）')
    expect(read('意见汇总处理表-德阳.txt')).toContain('采纳情况')
  })

  it('opens every sheet of the workbook', () => {
    const sheets = readdirSync(folder).filter((name) => name.startsWith('duizhao-') && name.endsWith('.csv'))
    expect(sheets).toHaveLength(9)
    expect(read('duizhao-承接.csv')).toContain('积极推广知识产权刑事案件“双报制”')
    expect(read('意见汇总处理表-德阳-意见汇总处理表.csv')).toContain('建议')
  })

  it('runs nothing that a cell says', () => {
    expect(read('guarded-衔接情况对照表.csv')).toContain(`"'=HYPERLINK(""http://x.example"",""点击"")"`)
  })

  it('prints both', () => {
    for (const name of ['比对简报.pdf', 'duizhao.pdf'])
      expect(readFileSync(join(folder, name)).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
