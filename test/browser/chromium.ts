import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Debian's, or the one that is named. */
export const executable = process.env.VARIORUM_CHROMIUM ?? '/usr/bin/chromium'

export const isThere = existsSync(executable)

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: executable, args: ['--no-sandbox'] })

/** A page from disk, and what it complained of or asked for. */
export interface Opened {
  readonly page: Page
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

export async function open(
  browser: Browser,
  html: string,
  fragment = '',
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  const file = join(folder, 'report.html')
  writeFileSync(file, html)
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  const address = pathToFileURL(file).href
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) complaints.push(`request: ${request.url()}`)
  })
  await page.goto(`${address}${fragment}`)
  return {
    page,
    complaints,
    close: async () => {
      await context.close()
      rmSync(folder, { recursive: true })
    },
  }
}
