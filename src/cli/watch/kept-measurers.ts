import type { Measurer } from '../../metrics/contract/measurer.ts'
import { type MetricChoice, openMetrics } from '../../metrics/open.ts'
import { readBytes } from '../../read/bytes.ts'
import { sha256 } from '../../read/sha256.ts'

/** Opens metrics, and anew only where the language or the glossary is not as it was. */
export function keptMeasurers(glossary: string | undefined) {
  let open: { readonly key: string; readonly measurers: readonly Measurer[] } | undefined
  const close = async (): Promise<void> => void (await Promise.all((open?.measurers ?? []).map((each) => each.close())))
  return {
    async of(choice: MetricChoice): Promise<readonly Measurer[]> {
      const words = glossary === undefined ? '' : sha256(await readBytes(glossary, 'a glossary'))
      const key = JSON.stringify([choice.context.language, words])
      if (open?.key === key) return open.measurers
      const measurers = await openMetrics(choice)
      await close()
      open = { key, measurers }
      return measurers
    },
    close,
  }
}
