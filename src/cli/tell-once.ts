import { forTerminal } from '../report/escape.ts'

/** Tells sentences on standard error, each once. */
export function tellOnce(): (sentence: string) => void {
  const told = new Set<string>()
  return (sentence) => {
    if (!told.has(sentence)) process.stderr.write(`${forTerminal(sentence)}\n`)
    told.add(sentence)
  }
}
