import { UserError } from '../model/user-error.ts'
import type { PluginOptions } from '../plugin/in-thread.ts'
import { findModule, looksLikePath } from '../plugin/load-module.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { aligners, type OpenAligner } from './aligners.ts'

const names = Object.keys(aligners)
const isOwn = (name: string): name is keyof typeof aligners => names.includes(name)

/** The aligner of a name: one of ours, a file or a package. */
export async function openAligner(name: string, options: PluginOptions): Promise<OpenAligner> {
  if (isOwn(name)) return aligners[name]
  if (!looksLikePath(name) && (await findModule(name, options.folder ?? process.cwd())) === undefined)
    throw new UserError(
      `no aligner '${name}'${didYouMean(name, names)}; there are ${names.join(', ')}, and your own as ./file.js, ./file.ts or a package`,
    )
  return (await import('./aligner-in-worker.ts')).alignerInWorker(name, options)
}

/** Opens an aligner for as long as `use` takes. */
export async function withAligner<T>(
  name: string,
  options: PluginOptions,
  use: (aligner: OpenAligner) => Promise<T>,
): Promise<T> {
  const aligner = await openAligner(name, options)
  try {
    return await use(aligner)
  } finally {
    await aligner.close()
  }
}
