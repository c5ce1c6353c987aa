import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A corpus of one's own, in files: so many documents, of so many passages. */
export interface Ships {
  readonly documents: number
  readonly passages: number
  /** Besides the reference. */
  readonly systems: readonly string[]
}

/** Writes it into a folder and gives the path of its manifest, which names it `ships`. */
export function writeShips(folder: string, { documents: count, passages, systems }: Ships): string {
  const sentence = (d: number, n: number, system: string): string =>
    `On ${1 + (n % 28)} March ${2000 + d} Ada Okafor of Chile said that ${n + 2} ${system === 'a' ? 'boats' : 'ships'} had left.`
  // Benches write it too, where there is no test runner to clean up.
  const documents = [...Array(count).keys()].map((d) => {
    mkdirSync(join(folder, `${d}`), { recursive: true })
    const texts = ['reference', ...systems].map((system) => {
      const path = `${d}/${system}.txt`
      const lines = Array.from({ length: passages }, (_, n) => sentence(d, n, system))
      writeFileSync(join(folder, path), `${lines.join('\n\n')}\n`)
      return [system, { path }]
    })
    return { id: `${d}`, title: `Ships ${d}`, texts: Object.fromEntries(texts) }
  })
  const manifest = join(folder, 'manifest.json')
  writeFileSync(
    manifest,
    JSON.stringify({ name: 'ships', language: 'en', reference: { name: 'reference' }, documents }),
  )
  return manifest
}
