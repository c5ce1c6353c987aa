import { z } from 'zod'
import type { Command } from '../command.ts'
import { commands } from '../commands.ts'
import { configurable } from './configurable.ts'
import { optionSchema } from './option-schema.ts'

const commandSchema = (command: Command): z.ZodType =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries(configurable(command)).map(([key, option]) => [key, optionSchema(option).optional()]),
      ),
    )
    .meta({ description: command.describe })
    .optional()

/** A configuration file: an object of commands, each with its options. */
export const configSchema = () =>
  z.strictObject({
    $schema: z.string().meta({ description: 'Where this schema is, for editors' }).optional(),
    ...Object.fromEntries(commands.map((command) => [command.name, commandSchema(command)])),
  })
