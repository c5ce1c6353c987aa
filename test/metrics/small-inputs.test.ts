import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entities } from '../../src/metrics/entities/entities.ts'

async function scoreOf(reference: string, hypothesis: string): Promise<number | undefined> {
  const metric = entities({})
  const [row = []] = await metric.measure([{ references: [reference], hypothesis }])
  return metric.score(row)
}

describe('figures and names, written in other ways', () => {
  it.each([
    ['The mill dates from the ’70s.', 'The mill dates from the 1970s.'],
    ['Bela Nagy left.', 'Be\u00adla\u200b Nagy left.'],
    ['It has 37 rooms.', 'It has ٣٧ rooms.'],
    ['Three quarters stayed.', '3/4 stayed.'],
    ['It was -12 degrees in Lima.', 'It was minus 12 degrees in Lima.'],
    ['Lima won 4-2.', 'Lima won 4:2.'],
    ['Lima won 21-19.', 'Lima won 21:19.'],
    ['Lima won 4-2.', 'Lima won by 4 goals to 2.'],
    ['Between 10 and 20 came to Lima.', '10–20 came to Lima.'],
    ['Ten thousand came to Lima.', 'Tens of thousands came to Lima.'],
    ['K7 met in Lima.', 'K 7 met in Lima.'],
    ['Covid 19 reached Lima.', 'COVID-19 reached Lima.'],
    ['Lima has 20,665 masts.', 'Lima has 20, 665 masts.'],
    ['It cost 1,000 euros in Lima.', 'It cost 1, 000 euros in Lima.'],
    ['It cost 1,000 euros in Lima.', 'It cost € 1.000 in Lima.'],
    ['A strip (-2 mm) in Lima', 'A strip (less than 2 mm) in Lima'],
  ])('are the same: %s', async (reference, hypothesis) => {
    expect(await scoreOf(reference, hypothesis)).toBe(100)
  })

  it.each([
    ['Lima won 4-2.', 'Lima won 2-4.'],
    ['Lima won 4-2.', 'Lima won 4-3.'],
    ['Use version 3.20 in Lima.', 'Use version 3.2 in Lima.'],
    ['Lima builds 5G masts.', 'Lima builds 4G masts.'],
    ['It was -12 degrees.', 'It was 12 degrees.'],
    ['They live on the first floor.', 'They live on the second floor.'],
  ])('are others: %s', async (reference, hypothesis) => {
    expect(await scoreOf(reference, hypothesis)).toBeLessThan(100)
  })

  const folder = join(import.meta.dirname, '../../../shared/cases/pairs')
  const cases = existsSync(folder)
    ? readdirSync(folder).flatMap((file) => (file.endsWith('.ref') ? [file.replace('.ref', '')] : []))
    : []
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8').trim()

  it.runIf(cases.length > 0)('come out as the cases say that lie beside the repository', async () => {
    const wrong: string[] = []
    for (const name of cases) {
      const score = await scoreOf(read(`${name}.ref`), read(`${name}.hyp`))
      if ((score === 100) !== read(`${name}.expected`).startsWith('entities 100')) wrong.push(name)
    }
    expect(wrong).toEqual([])
  })
})
