import type { Result } from '../../model/result.ts'
import { loadDefault } from '../../plugin/load-module.ts'
import { serve } from '../../plugin/serve.ts'
import { isSection, nameOf } from './is-section.ts'

// The thread of one section: loads it, then writes it on request. A plugin that is no section says so and is closed.

await serve(async (start) => {
  const value = await loadDefault(start, 'a metric or a section')
  if (!isSection(value)) return { declared: { name: null }, answer: () => Promise.reject(new Error('no section')) }
  return {
    declared: { name: nameOf(value, start.source) },
    async answer(request: { readonly result: Result }) {
      return { written: (await value.section(request.result)) ?? null }
    },
  }
})
