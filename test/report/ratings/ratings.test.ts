import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Result } from '../../../src/model/result.ts'
import { readRatings } from '../../../src/read/judged/ratings.ts'
import { exportedFindings } from '../../../src/report/exported-findings.ts'
import { ratedSegments } from '../../../src/report/ratings/rated-segments.ts'
import { segRating } from '../../../src/report/ratings/seg-rating.ts'
import { wmt25 } from '../../../src/report/ratings/wmt25.ts'
import { sidesOf } from '../../../src/report/sides.ts'
import { result } from '../fixtures.ts'

const scratch = mkdtempSync(join(tmpdir(), 'ratings-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const withSmiles: Result = structuredClone(result)
for (const { texts } of withSmiles.documents)
  for (const text of texts) {
    const { passages } = text
    for (const [i, passage] of passages.entries())
      Object.assign(passage, { text: passage.text!.replace(/^../, i % 2 === 0 ? '😀' : '$&') })
  }

const rowsOf = (of: Result): Record<string, string>[] => {
  const [head = [], ...rows] = wmt25(of)
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  return rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])))
}

const systemsOf = (of: Result): readonly string[] => [...new Set(ratedSegments(of, 'test').map(({ system }) => system))]

describe('findings as ratings', () => {
  it('are as many lines for each system as the reference has passages', () => {
    const passages = result.documents.flatMap(
      ({ texts }) => texts.find(({ system }) => system === result.reference)?.passages ?? [],
    ).length
    const lines = segRating(result).trimEnd().split('\n')
    for (const system of systemsOf(result))
      expect(lines.filter((line) => line.startsWith(`${system}\t`))).toHaveLength(passages)
  })

  it('say None where a system has no text', () => {
    const without = structuredClone(result)
    const [document] = without.documents
    document!.alignments = document!.alignments.filter(({ system }) => system !== 'loop')
    expect(segRating(without)).toContain('loop\tNone\n')
    expect(rowsOf(without).some((row) => row.system_id === 'loop' && row.doc_id === document!.id)).toBe(false)
  })

  it('can be read again, and point at the words that were found', async () => {
    const segments = ratedSegments(withSmiles, 'test')
    const path = join(scratch, 'x.seg.rating')
    writeFileSync(path, segRating(withSmiles))
    const of = (side: 'hypothesis' | 'reference', system: string) =>
      segments.filter((segment) => segment.system === system).map((segment) => segment[side])
    const systems = systemsOf(withSmiles)
    const ratings = await readRatings(path, {
      systems: new Map(systems.map((system) => [system, of('hypothesis', system)])),
      source: of('reference', systems[0]!),
    })
    const words = systems.flatMap((system) =>
      ratings
        .get(system)!
        .flatMap((errors, i) =>
          (errors ?? []).map(({ start, end, isInSource }) =>
            of(isInSource ? 'reference' : 'hypothesis', system)[i]!.slice(start, end),
          ),
        ),
    )
    const found = exportedFindings(withSmiles).flatMap(({ finding, aligned }) => {
      const places = sidesOf(finding)
      const [place, { passages }] = places.hypothesis
        ? [places.hypothesis, aligned.hypothesis]
        : [places.reference, aligned.reference]
      const passage = place && passages.find(({ start, end }) => start <= place.start && place.end <= end)
      return passage && place ? [passage.text!.slice(place.start - passage.start, place.end - passage.start)] : []
    })
    expect(found.length).toBeGreaterThan(5)
    expect(words.toSorted()).toEqual(expect.arrayContaining(found.toSorted()))
  })
})

describe("findings as WMT25's task on error spans has them", () => {
  it('are a row a segment with offsets in code points, critical as major', () => {
    const row = rowsOf(result).find(({ hypothesis_segment: text }) => text?.includes('13 metres'))
    expect(row).toMatchObject({
      doc_id: 'quarry',
      segment_id: '4',
      system_id: 'loop',
      set_id: 'official',
      method: 'variorum',
    })
    const starts = row!.start_indices!.split(' ')
    const ends = row!.end_indices!.split(' ')
    const at = starts.findIndex(
      (start, i) => row!.hypothesis_segment!.slice(Number(start), Number(ends[i])) === '13 metres',
    )
    expect(row!.error_types!.split(' ')[at]).toBe('major')
    expect(new Set(rowsOf(result).flatMap(({ error_types: types }) => types!.split(' ')))).toEqual(
      new Set(['no-error', 'minor', 'major']),
    )
  })

  it('call missing what has no place in the text, and say so of a segment without an error', () => {
    const rows = rowsOf(result)
    expect(
      rows.some(({ start_indices: starts, end_indices: ends }) => starts === 'missing' && ends === 'missing'),
    ).toBe(true)
    expect(rows.find(({ error_types: types }) => types === 'no-error')).toMatchObject({
      start_indices: '-1',
      end_indices: '-1',
    })
  })

  it('need texts', () => {
    const withheld = { ...result, corpus: { ...result.corpus, text: 'withheld' as const } }
    expect(() => wmt25(withheld)).toThrow(/its texts are withheld, expected a result with texts for wmt25$/)
  })
})
