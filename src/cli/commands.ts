import { agreeCommand } from './agree/command.ts'
import { benchCommand } from './bench/command.ts'
import { challengeCommand } from './challenge/command.ts'
import type { Command } from './command.ts'
import { compareCommand } from './compare/command.ts'
import { blessCommand } from './gate/bless-command.ts'
import { gateCommand } from './gate/command.ts'
import { initCommand } from './init/command.ts'
import { metaCommand } from './meta/command.ts'
import { languagesCommand, metricsCommand, reportCommand } from './other-commands.ts'
import { mergeCommand, runCommand, verifyCommand } from './run-commands.ts'
import { scoreCommand } from './score/command.ts'
import { stemmaCommand } from './stemma/command.ts'
import { alignCommand, apparatusCommand, inspectCommand } from './text-commands.ts'
import { watchCommand } from './watch/command.ts'

/** In the order of --help. */
export const commands: readonly Command[] = [
  runCommand,
  mergeCommand,
  verifyCommand,
  watchCommand,
  compareCommand,
  gateCommand,
  blessCommand,
  metaCommand,
  challengeCommand,
  agreeCommand,
  stemmaCommand,
  initCommand,
  apparatusCommand,
  alignCommand,
  inspectCommand,
  scoreCommand,
  metricsCommand,
  languagesCommand,
  benchCommand,
  reportCommand,
]
