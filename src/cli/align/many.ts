import { join, resolve } from 'node:path'
import type { OpenAligner } from '../../align/aligners.ts'
import { UserError } from '../../model/user-error.ts'
import { type LinkPlan, printedLinks } from '../../pipeline/printed-links.ts'
import { fileMistake } from '../../read/bytes.ts'
import { folderPairs } from '../../read/folder-pairs.ts'
import { isFolder } from '../../read/is-folder.ts'
import { type NamedPair, readPairList, throwAll } from '../../read/pair-list.ts'
import { forTerminal } from '../../report/escape.ts'
import { withFolder } from '../../write/report-folder.ts'
import type { AlignArguments } from './options.ts'

const extensions: Readonly<Record<LinkPlan['format'], string>> = {
  jsonl: 'jsonl',
  json: 'json',
  tsv: 'tsv',
  text: 'txt',
  vecalign: 'vecalign',
  hunalign: 'hunalign',
}

/** Aligns every pair of a list, or of two folders, and leaves a file for each in `out`: all of them or none. */
export async function alignMany(
  argv: AlignArguments,
  plan: LinkPlan,
  withOpened: (use: (aligner: OpenAligner) => Promise<void>) => Promise<void>,
): Promise<void> {
  if (argv.out === undefined) throw new UserError('--pairs: expected --out with it, the folder for the links')
  if (argv.gold !== undefined) throw new UserError('--gold: expected two texts, not many; it is the gold of one pair')
  const out = argv.out
  const pairs = await pairsOf(argv)
  const named = pairs.map((pair) => ({ ...pair, file: `${pair.name}.${extensions[plan.format]}` }))
  throwAll(await mistakesIn(named, out))
  const files = named.map(({ file }) => file)
  await withOpened((aligner) =>
    withFolder(out, files, async (folder) => {
      for (const pair of named) {
        const { text, doubt } = await printedLinks(pair, plan, aligner)
        if (doubt !== undefined) process.stderr.write(`variorum: ${forTerminal(pair.name)}: ${doubt}\n`)
        await folder.write(pair.file, text)
      }
    }),
  )
}

async function pairsOf({ pairs: list, reference, hypothesis }: AlignArguments): Promise<readonly NamedPair[]> {
  if (list !== undefined) {
    if (reference !== undefined) throw new UserError(`--pairs: ${reference} is given besides, expected the list alone`)
    return readPairList(list)
  }
  if (reference === undefined || hypothesis === undefined || !isFolder(reference) || !isFolder(hypothesis))
    throw new UserError('--out: expected --pairs or two folders with it; the links of two files go to standard output')
  const { pairs, alone } = folderPairs(reference, hypothesis)
  for (const path of alone)
    process.stderr.write(`variorum: ${forTerminal(path)}: no file of that name in the other folder, left out\n`)
  return pairs
}

/** Of every pair, what keeps it from being aligned, or what its links would be written over. */
async function mistakesIn(
  pairs: readonly (NamedPair & { readonly file: string })[],
  out: string,
): Promise<readonly string[]> {
  const texts = new Set(pairs.flatMap(({ reference, hypothesis }) => [resolve(reference), resolve(hypothesis)]))
  const mistakes: string[] = []
  for (const { reference, hypothesis, said, file } of pairs) {
    for (const path of [reference, hypothesis]) {
      const mistake = await fileMistake(path)
      if (mistake !== undefined) mistakes.push(mistake.startsWith(said) ? mistake : `${said}: ${mistake}`)
    }
    if (texts.has(resolve(out, file)))
      mistakes.push(`${said}: its links would be written over ${join(out, file)}, expected another --out`)
  }
  return mistakes
}
