import type { ItsHelpers, WinkMethods } from 'wink-nlp'

/** The English language model, with the helpers that read its documents. */
export interface Wink {
  readonly nlp: WinkMethods
  readonly its: ItsHelpers
}

let loading: Promise<Wink> | undefined

/** The one place that imports wink-nlp; loaded when first asked for (about 170 ms), then kept. */
export function loadWink(): Promise<Wink> {
  loading ??= Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]).then(
    ([{ default: winkNlp }, { default: model }]) => {
      const nlp = winkNlp(model)
      return { nlp, its: nlp.its }
    },
  )
  return loading
}
