import { expect, it } from 'vitest'
import { originalsOf, translateFiles } from '../../../src/render/lang/translate-files.ts'
import { renderSite } from '../../../src/render/render-site.ts'
import { analysis } from '../fixture.ts'

it('is joined to one file after its pages were put into English', () => {
  const [file] = renderSite(analysis, {
    singleFile: true,
    translate: (files) => translateFiles(files, originalsOf(analysis)).files,
  })
  expect(file.content).toContain('<html lang="en">')
  expect(file.content).toContain('data-title="Targets · Duizhao"')
  expect(file.content).toMatch(/<\/html>\s*$/u)
})
