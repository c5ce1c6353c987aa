import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe has against a page, in words. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations: all } = await page.evaluate<axe.AxeResults>('axe.run(document)')
  return all.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
        .join(' | ')}`,
  )
}
