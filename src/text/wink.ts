import type { ItsFunction, ItsHelpers, WinkMethods } from 'wink-nlp'
import { readable } from './long-runs.ts'

/** The English language model, with the helpers that read its documents. */
export interface Wink {
  readonly nlp: WinkMethods
  /** `nlp.readDoc`, linear in the text: of a run without blanks that is too long, the tokens of its pieces. */
  readonly read: WinkMethods['readDoc']
  readonly its: ItsHelpers
  /** `its.lemma`, which wink-nlp's own types do not let through. */
  readonly lemma: ItsFunction<string>
  /** Whether a word, written small, is one that says what something is like, or a cry: "powerful", "please". */
  readonly isQuality: (word: string) => boolean
  /** Whether the model has not one text with this word, written small. */
  readonly isUnheard: (word: string) => boolean
}

let loading: Promise<Wink> | undefined

/** The one place that imports wink-nlp; loaded when first asked for (about 170 ms), then kept. */
export function loadWink(): Promise<Wink> {
  loading ??= Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]).then(
    ([{ default: winkNlp }, { default: model }]) => {
      // without its entities, negation and sentiment, which nobody asks for, it takes half the time
      const nlp = winkNlp(model, ['sbd', 'pos'])
      const { its } = nlp
      const words = { isQuality: qualities(nlp, its), isUnheard: unheard(nlp, its) }
      const read: Wink['read'] = (text) => nlp.readDoc(readable(text))
      // oxlint-disable-next-line typescript/unbound-method, typescript/no-unsafe-type-assertion -- wink-nlp knows its helpers by identity
      return { nlp, read, its, lemma: its.lemma as unknown as ItsFunction<string>, ...words }
    },
  )
  return loading
}

function qualities(nlp: WinkMethods, its: ItsHelpers): Wink['isQuality'] {
  const known = new Map<string, boolean>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    // oxlint-disable-next-line typescript/unbound-method -- wink-nlp knows its helpers by identity
    const [tag = ''] = nlp.readDoc(word.toLowerCase()).tokens().out(its.pos)
    const isOne = /^(?:ADJ|ADV|INTJ)$/.test(tag)
    known.set(word, isOne)
    return isOne
  }
}

/** Words that the model lacks get numbers behind those of its own. */
function unheard(nlp: WinkMethods, its: ItsHelpers): Wink['isUnheard'] {
  // oxlint-disable-next-line typescript/unbound-method -- wink-nlp knows its helpers by identity
  const numberOf = (word: string): number => Number(nlp.readDoc(word).tokens().out(its.uniqueId)[0])
  const first = numberOf('qxzvkj')
  return (word) => numberOf(word.toLowerCase()) >= first
}
