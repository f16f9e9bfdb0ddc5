// Pictures of the reports for the READMEs, taken in Chromium from reports/: `npm run pictures`.
import { mkdirSync, statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../', import.meta.url))
const largest = 150_000

const desk = { width: 1100, height: 560 }
const phone = { width: 390, height: 700 }

/** `open` is what is pressed before the picture is taken. */
const pictures = [
  { name: 'overview', page: 'index.html', viewport: desk },
  { name: 'coverage', page: 'coverage-1.html', viewport: desk, open: 'a.cell.part' },
  { name: 'targets', page: 'targets.html', viewport: desk, from: '.fam' },
  { name: 'plan', page: 'plan-meishan.html', viewport: desk, from: '.doc h2' },
  { name: 'dark', page: 'index.html', viewport: desk, colorScheme: 'dark' },
  { name: 'phone', page: 'coverage-1.html', viewport: phone, from: '.matrix' },
]

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
mkdirSync(`${root}docs/pictures`, { recursive: true })
for (const { name, page: file, viewport, open, from, colorScheme = 'light' } of pictures) {
  const page = await browser.newPage({ viewport, colorScheme })
  await page.goto(pathToFileURL(`${root}reports/${file}`).href)
  if (open) await page.locator(open).first().click()
  if (from)
    await page
      .locator(from)
      .first()
      .evaluate((one) => one.scrollIntoView())
  const path = `${root}docs/pictures/${name}.png`
  await page.screenshot({ path })
  await page.close()
  const { size } = statSync(path)
  console.log(`${name}.png ${size}`)
  if (size > largest) throw new Error(`${name}.png is larger than ${largest} bytes: show less of the page`)
}
await browser.close()
