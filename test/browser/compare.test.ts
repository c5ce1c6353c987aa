import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Comparison, compare, evaluate } from '../../src/index.ts'
import { compareHtml } from '../../src/report/compare/html.ts'
import { attacks } from '../report/page/hostile.ts'
import { executable, isThere, launch, open } from './chromium.ts'
import { violations } from './violations.ts'

if (!isThere)
  console.warn(`no browser at ${executable} (VARIORUM_CHROMIUM names another): the page of compare is not tried in one`)

const reference = `The mill burned on Friday. Three men were hurt, Anna Holt said. It cost 40 million euros. “We rebuild,” she said.`

/** Every word of a comparison with attacks behind it; what is one of a few, and numbers, as they are. */
function hostile<T>(value: T, key = ''): T {
  if (['severity', 'kind', 'side', 'adjust', 'tokenizer', 'of'].includes(key)) return value
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the same shape, whatever it is
  if (typeof value === 'string') return `${value} ${attacks.join(' ')}` as T
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the same shape, whatever it is
  if (Array.isArray(value)) return value.map((each: unknown) => hostile(each, key)) as T
  if (typeof value !== 'object' || value === null) return value
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the same shape, whatever it is
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => [name, hostile(each, name)]),
  ) as T
}

describe.skipIf(!isThere)('the page of compare in Chromium', () => {
  let browser: Browser
  let [full, empty]: readonly Comparison[] = []
  beforeAll(async () => {
    browser = await launch()
    const wire = reference.replace('40 million', '14 million').replace('Three men', 'Two men')
    const result = await evaluate({ texts: { reference, hypotheses: { wire, desk: reference } }, resamples: 50 })
    full = await compare(result, result, { systems: ['desk', 'wire'], resamples: 50 })
    empty = { ...(await compare(result, result, { resamples: 50 })), metrics: [], findings: undefined }
  }, 60_000)
  afterAll(() => browser.close())

  const which = (name: string): Comparison =>
    (name === 'hostile words' ? hostile(full) : name === 'nothing' ? empty : full)!

  async function on(name: string, act: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
    const { page, complaints, close } = await open(browser, compareHtml(which(name)), '', options)
    try {
      await act(page)
      expect(complaints).toEqual([])
    } finally {
      await close()
    }
  }

  const contents = ['a comparison', 'hostile words', 'nothing'] as const

  it.each(contents.flatMap((name) => (['light', 'dark'] as const).map((colorScheme) => [name, colorScheme] as const)))(
    'with %s in it has nothing that axe minds, %s',
    (name, colorScheme) => on(name, async (page) => expect(await violations(page)).toEqual([]), { colorScheme }),
  )

  it.each(contents)('with %s in it is no wider than a telephone: tables scroll by themselves, by keys too', (name) =>
    on(
      name,
      async (page) => {
        expect(await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')).toEqual([360, 360])
        for (const table of await page.getByRole('region').all()) expect(await table.getAttribute('tabindex')).toBe('0')
      },
      { viewport: { width: 360, height: 740 } },
    ),
  )

  it('has a dark ground where one is asked for', async () => {
    const grounds: number[] = []
    for (const colorScheme of ['light', 'dark'] as const)
      await on(
        'a comparison',
        async (page) => {
          const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
          grounds.push(Number(/\d+/.exec(ground)?.[0]))
        },
        { colorScheme },
      )
    expect(grounds[0]).toBeGreaterThan(200)
    expect(grounds[1]).toBeLessThan(60)
  })

  it('shows scores, findings, passages and words, on paper too', () =>
    on('a comparison', async (page) => {
      await page.emulateMedia({ media: 'print' })
      for (const heading of ['Scores', 'Findings', 'Passages', 'Words'])
        expect(await page.getByRole('heading', { name: heading, exact: true }).isVisible()).toBe(true)
      expect(await page.getByRole('table').count()).toBeGreaterThan(5)
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      expect((await page.pdf()).length).toBeGreaterThan(1000)
    }))

  it('shows hostile words and runs none of them', () =>
    on('hostile words', async (page) => {
      expect(await page.evaluate('window.broken')).toBeUndefined()
      expect(await page.locator('body script, body img, body svg, body style').count()).toBe(0)
      const words = await page.locator('body').innerText()
      expect(words).toContain('<script>window.broken = 1</script>')
      expect(words).toContain('⟨U+202E⟩evil')
    }))
})
