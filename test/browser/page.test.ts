import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Result } from '../../src/model/result.ts'
import { pageOf } from '../../src/report/page/page.ts'
import { result as fixture } from '../report/fixtures.ts'
import { empty } from '../report/page/empty.ts'
import { hostile } from '../report/page/hostile.ts'
import { withheldResult } from '../report/withheld.ts'
import { executable, isThere, launch, open } from './chromium.ts'
import { violations } from './violations.ts'

if (!isThere)
  console.warn(`no browser at ${executable} (VARIORUM_CHROMIUM names another): the page is not tried in one`)

/** With fingerprints, and numbers of beads, as a run has them. */
const result: Result = {
  ...fixture,
  findings: fixture.findings.map((finding, i) => ({ ...finding, fingerprint: i.toString(16).padStart(16, 'f') })),
  documents: fixture.documents.map((document) => ({
    ...document,
    alignments: document.alignments.map((alignment) => ({
      ...alignment,
      measured: [
        {
          metric: 'edit',
          rows: alignment.beads.map(() => [1, 2]),
          scores: alignment.beads.map((_, i) => (i % 3 === 0 ? null : 50 - i)),
        },
      ],
    })),
  })),
}

const texts = result.documents.flatMap(({ texts: all }) =>
  all.map(({ passages }) => passages.map(({ text }) => text).join('\n')),
)

/** One document of so many passages, one word of each another in the variant, and a finding there. */
function longResult(of: Result, length: number): Result {
  const words = Array.from({ length }, (_, i) => `In passage ${i} it is said`)
  const start = (i: number): number => words.slice(0, i).join(' ').length + 1
  const starts = words.map((_, i) => start(i))
  const passages = (said: string) =>
    words.map((text, i) => ({
      class: 'body' as const,
      start: starts[i]!,
      end: starts[i]! + text.length,
      text: text.replace('said', said),
    }))
  const [text] = of.documents[0]!.texts
  const system = of.systems.find(({ role }) => role === 'hypothesis')!.name
  const bead = { similarity: 0.9, moved: false, why: null, confidence: 0.9 }
  return {
    ...of,
    documents: [
      {
        id: 'long',
        title: 'Long',
        texts: [
          { ...text!, system: of.reference, passages: passages('said') },
          { ...text!, system, passages: passages('sung') },
        ],
        alignments: [
          {
            ...of.documents[0]!.alignments[0]!,
            system,
            beads: words.map((_, i) => ({ ...bead, reference: [i], hypothesis: [i] })),
            measured: [],
          },
        ],
        facts: [],
      },
    ],
    findings: words.map((_, i) => ({
      ...of.findings[0]!,
      metric: of.metrics[0]!.name,
      system,
      document: 'long',
      bead: i,
      severity: i === 0 ? ('minor' as const) : ('critical' as const),
      place: { side: 'hypothesis', start: starts[i]! + 3, end: starts[i]! + `passage ${i}`.length + 3 },
      related: null,
      fingerprint: i === length - 1 ? 'last' : `f${i}`,
    })),
    questions: [],
  }
}

const count = (page: Page, selector: string): Promise<number> => page.locator(selector).count()

describe.skipIf(!isThere)('report.html in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  /** Opens a page, does something there, and holds that nothing was complained of or asked for. */
  async function on(
    of: Result,
    act: (page: Page) => Promise<void>,
    fragment = '',
    options: BrowserContextOptions = {},
  ) {
    const { page, complaints, close } = await open(browser, pageOf(of), fragment, options)
    try {
      await act(page)
      expect(complaints).toEqual([])
    } finally {
      await close()
    }
  }

  it('sets the reference beside a variant, with a ribbon for each bead', () =>
    on(result, async (page) => {
      const { alignments } = result.documents[0]!
      const shown = await page.locator('.heads h3').allInnerTexts()
      const own = alignments.find(({ system }) => system === shown[1])!
      expect(shown[0]).toBe(result.reference)
      await page.locator('.sheet').scrollIntoViewIfNeeded()
      await page.locator('.ribbons path').first().waitFor({ state: 'attached' })
      await expect.poll(() => count(page, '.ribbons path')).toBeGreaterThanOrEqual(own.beads.length)
      await expect.poll(() => count(page, '.different')).toBeGreaterThan(0)
    }))

  it.each([
    ['Severity', 'severity'],
    ['Metric', 'metric'],
    ['Kind', 'statistic'],
    ['System', 'system'],
    ['Document', 'document'],
  ] as const)('%s narrows the list of findings', (label, field) =>
    on(result, async (page) => {
      const all = await count(page, '.list li')
      const select = page.getByLabel(label, { exact: true }).last()
      const value = (await select.locator('option').allInnerTexts())[1]!
      await select.selectOption({ label: value })
      const fitting = result.findings.filter((one) => (one[field] ?? 'noted') === value).length
      const narrowed = await count(page, '.list li')
      expect(narrowed).toBeLessThanOrEqual(fitting)
      expect(narrowed).toBeGreaterThan(0)
      expect(await page.locator('.status').innerText()).toBe(
        `${narrowed} finding${narrowed === 1 ? '' : 's'} shown of ${all}`,
      )
    }),
  )

  it('words narrow it too, and what is not listed is not underlined', () =>
    on(result, async (page) => {
      await page.getByLabel('Words').fill('no such words')
      await expect.poll(() => count(page, '.list li')).toBe(0)
      expect(await count(page, '.sheet .f:not(.off)')).toBe(0)
    }))

  it('sorts passages by similarity, by confidence and by a metric', () =>
    on(result, async (page) => {
      const orders = page.getByLabel('Passages', { exact: true })
      expect(await orders.locator('option').allInnerTexts()).toContain('worst edit first')
      for (const order of ['least similar first', 'least sure link first', 'worst edit first']) {
        await orders.selectOption({ label: order })
        // Rows are set when they come near
        await page.locator('.value').first().waitFor({ state: 'attached' })
        const values = (await page.locator('.value').allTextContents()).filter((one) => one !== '-').map(Number)
        expect(values.length).toBeGreaterThan(0)
        expect(values).toEqual(values.toSorted((a, b) => a - b))
      }
    }))

  it('is worked by keys alone: n and p walk, Enter goes, / searches, ? helps', () =>
    on(result, async (page) => {
      await page.keyboard.press('n')
      const first = await page.locator('.list [aria-current] a').getAttribute('href')
      expect(new URL(page.url()).hash).toBe(first)
      await page.keyboard.press('j')
      expect(new URL(page.url()).hash).not.toBe(first)
      await page.keyboard.press('p')
      await page.locator(`.list [aria-current] a[href="${first}"]`).waitFor()
      // Keys pressed in one breath, quicker than the page tells of a new address
      await page.evaluate(`for (const key of 'jjp') dispatchEvent(new KeyboardEvent('keydown', { key }))`)
      const next = await page.locator('.list li').nth(1).locator('a').getAttribute('href')
      expect(new URL(page.url()).hash).toBe(next)
      await page.keyboard.press('/')
      await page.keyboard.type('n')
      expect(await page.getByLabel('Words').inputValue()).toBe('n')
      await page.waitForTimeout(300)
      await page.locator('.list a').first().focus()
      await page.keyboard.press('ArrowDown')
      const second = await page.evaluate<string>('document.activeElement.getAttribute("href")')
      await page.keyboard.press('Enter')
      expect(new URL(page.url()).hash).toBe(second)
      await page.keyboard.press('?')
      expect(await page.getByRole('dialog').innerText()).toContain('next finding')
      await page.keyboard.press('Escape')
      expect(await page.getByRole('dialog').count()).toBe(0)
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement !== document.body')).toBe(true)
    }))

  it('tells a finding that is pointed at, or has the focus', () =>
    on(result, async (page) => {
      const mark = page.locator('.sheet .f').first()
      await mark.hover()
      expect(await page.getByRole('tooltip').innerText()).toMatch(/\w+, \w+/)
      await page.keyboard.press('Escape')
      expect(await page.getByRole('tooltip').count()).toBe(0)
      await mark.focus()
      expect(await page.getByRole('tooltip').count()).toBe(1)
    }))

  it('of a long text sets what is looked at first, and the rest in time, marked as is asked for', async () => {
    const long = longResult(result, 600)
    await on(
      long,
      async (page) => {
        await page.locator('.f.current:focus').waitFor()
        expect(await page.locator('.f.current').innerText()).toBe('passage 599')
        await page.getByLabel('Severity').selectOption('minor')
        await expect.poll(() => count(page, '.chunk:empty')).toBe(0)
        expect(await count(page, '.sheet .p')).toBe(1200)
        expect(await count(page, '.sheet .f.off')).toBe(599)
        expect(await count(page, '.sheet .different')).toBe(1200)
      },
      '#finding=last',
    )
  })

  it('a permalink leads to a finding, to a passage and to a synopsis', async () => {
    const finding = result.findings.find(({ document, place }) => document === 'ferry' && place !== null)!
    await on(
      result,
      async (page) => {
        expect(await page.locator('.heads h3').last().innerText()).toBe(finding.system)
        await page.locator('.f.current:focus').waitFor()
        expect(await page.locator('.list [aria-current]').count()).toBe(1)
      },
      `#finding=${finding.fingerprint}`,
    )
    await on(
      result,
      async (page) => {
        expect(await page.locator('.p.current').count()).toBeGreaterThan(0)
        expect(await page.locator('.heads h3').last().innerText()).toBe('rewrite')
      },
      '#passage=quarry/rewrite/2',
    )
    await on(
      result,
      async (page) => {
        expect(await page.locator('.synopsis dt').count()).toBe(result.systems.length)
        await page.getByText('Passage after').click()
        expect(await page.locator('#synopsis-h').innerText()).toBe('Passage 4 in all variants')
        await page.getByText('Back to the texts side by side').click()
        expect(await page.locator('.sheet').count()).toBe(1)
      },
      '#synopsis=quarry/2',
    )
    await on(result, async (page) => expect(await page.locator('.sheet').count()).toBe(1), '#finding=%E0%A4%A')
  })

  it('a cell of the apparatus leads to its place', () =>
    on(result, async (page) => {
      await page.locator('.apparatus td a').first().click()
      await expect.poll(() => count(page, '.sheet .target')).toBeGreaterThan(0)
    }))

  it.each(['light', 'dark'] as const)('axe has nothing against it, %s, with a finding open', (colorScheme) =>
    on(
      result,
      async (page) => {
        expect(await violations(page)).toEqual([])
        await page.keyboard.press('n')
        await page.locator('.sheet .f').first().focus()
        expect(await violations(page)).toEqual([])
      },
      '',
      { colorScheme },
    ),
  )

  it('axe has nothing against the synopsis, the help and an empty page', async () => {
    await on(result, async (page) => expect(await violations(page)).toEqual([]), '#synopsis=quarry/2')
    await on(result, async (page) => {
      await page.keyboard.press('?')
      expect(await violations(page)).toEqual([])
    })
    await on(empty, async (page) => expect(await violations(page)).toEqual([]))
  })

  it('on paper has the texts and no controls', () =>
    on(result, async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.bar').isVisible()).toBe(false)
      expect(await page.locator('.panel').isVisible()).toBe(false)
      expect(await page.locator('.sheet .p').first().isVisible()).toBe(true)
      expect((await page.pdf()).length).toBeGreaterThan(1000)
    }))

  it.each([
    ['a result', result],
    ['hostile words', hostile(result)],
    ['nothing', empty],
  ])('with %s in it is no wider than a telephone', (_, of) =>
    on(
      of,
      async (page) => {
        expect(await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')).toEqual([360, 360])
      },
      '',
      { viewport: { width: 360, height: 740 } },
    ),
  )

  it('shows hostile words and runs none of them', () =>
    on(hostile(result), async (page) => {
      await page.keyboard.press('n')
      await page.locator('.sheet .f').first().hover()
      expect(await page.evaluate('window.broken')).toBeUndefined()
      expect(await count(page, '#app img, #app script, #app svg:not(.ribbons)')).toBe(0)
      expect(await page.locator('.sheet').innerText()).toContain('<script>window.broken = 1</script>')
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      await page.locator('.p .n').first().click()
      await expect.poll(() => page.locator('.synopsis').innerText()).toContain('⟨U+202E⟩evil')
    }))

  it('of texts that may not be passed on shows places', () =>
    on(withheldResult(result, texts), async (page) => {
      expect(await page.locator('.sheet .withheld').count()).toBeGreaterThan(0)
      const words = await page.locator('body').innerText()
      for (const sentence of texts.flatMap((text) => text.split('\n')).filter((one) => one.split(' ').length > 8))
        expect(words).not.toContain(sentence.slice(0, 40))
      await page.locator('.p .n').first().click()
      await expect.poll(() => count(page, '.synopsis .withheld')).toBeGreaterThan(0)
    }))

  it('keeps nothing in the browser', () =>
    on(result, async (page) => {
      await page.keyboard.press('n')
      expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([0, 0, ''])
    }))

  it('without a script is still read', () =>
    on(
      result,
      async (page) => {
        expect(await page.locator('#app').innerText()).toContain('script')
        expect(await page.locator('.scores tbody tr').count()).toBeGreaterThan(1)
        expect(await page.locator('ol.first li').count()).toBeGreaterThan(0)
      },
      '',
      { javaScriptEnabled: false },
    ))
})
