import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const phone = { width: 390, height: 844 }
export const desk = { width: 1280, height: 900 }
export const wide = { width: 1920, height: 1080 }

/** The reports of the plans in seeds/, as they are kept; one test holds them against what `npm start` would write. */
export const folder = fileURLToPath(new URL('../../reports/', import.meta.url))

export const addressOf = (file: string, anchor = '', inFolder = folder): string =>
  pathToFileURL(inFolder + file).href + anchor

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: '/usr/bin/chromium', args: quiet })

/** Does something in a page of its own, with storage of its own. */
export const inPage = async <T>(
  browser: Browser,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext(options)
  try {
    return await work(await context.newPage())
  } finally {
    await context.close()
  }
}
