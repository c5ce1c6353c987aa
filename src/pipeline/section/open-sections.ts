import type { SectionText } from '../../model/report-section.ts'
import type { Result } from '../../model/result.ts'
import { entryOf } from '../../plugin/entry.ts'
import { openPlugin, type PluginOptions, type PluginThread } from '../../plugin/in-thread.ts'
import { named } from '../../plugin/named.ts'

/** A section of a plugin, in a thread of its own. */
export interface OpenSection {
  readonly name: string
  /** What it writes of a result, or a sentence of why it wrote nothing: a run does not end for it. */
  write(result: Result): Promise<SectionText | undefined | string>
  close(): Promise<void>
}

interface Declared {
  readonly name: string | null
}

const entry = entryOf('pipeline/section/section-worker')

/**
 * The sections among plugins; the others are metrics. Close all.
 *
 * @throws UserError where a plugin cannot be loaded
 */
export async function openSections(
  plugins: readonly string[],
  options: PluginOptions,
): Promise<{ readonly sections: readonly OpenSection[]; readonly others: readonly string[] }> {
  const sections: OpenSection[] = []
  const others: string[] = []
  try {
    for (const specifier of plugins) {
      const thread = await openPlugin<Declared>(specifier, entry, options)
      const { name } = thread.declared
      if (name === null) {
        others.push(specifier)
        await thread.close()
      } else sections.push(sectionIn(thread, name))
    }
    return { sections, others }
  } catch (error) {
    await Promise.all(sections.map((each) => each.close()))
    throw error
  }
}

function sectionIn(thread: PluginThread<Declared>, name: string): OpenSection {
  const who = `section '${name}'`
  return {
    name,
    async write(result) {
      const answer = await thread.ask<{ readonly written: unknown }>({ result }, who).catch((error: Error) => error)
      if (answer instanceof Error) return answer.message
      const { written } = answer
      if (written === null) return undefined
      return isText(written) ? written : `${who} gave ${named(written)}, expected a title and markdown`
    },
    close: () => thread.close(),
  }
}

const isText = (value: unknown): value is SectionText =>
  typeof value === 'object' &&
  value !== null &&
  'title' in value &&
  typeof value.title === 'string' &&
  'markdown' in value &&
  typeof value.markdown === 'string'
