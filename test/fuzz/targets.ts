import { commandTargets } from './commands.ts'
import { fileTargets } from './library-files.ts'
import { scoreTargets } from './library-scores.ts'
import { textTargets } from './library-texts.ts'
import { scoreCommandTargets } from './score-commands.ts'
import type { Target } from './target.ts'

/** All that is given random inputs. */
export const targets: readonly Target[] = [
  ...textTargets,
  ...scoreTargets,
  ...fileTargets,
  ...commandTargets,
  ...scoreCommandTargets,
]
