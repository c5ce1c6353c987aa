import { UserError } from '../model/user-error.ts'
import { named } from '../plugin/named.ts'

// What the types of options say, for callers that have none. `whose` begins the sentence; what was left out is right.

/** @throws UserError where an option is none of its values */
export function checkAmong(
  whose: string,
  options: object,
  among: Readonly<Record<string, readonly (string | false)[]>>,
): void {
  for (const [name, values] of Object.entries(among)) {
    const value: unknown = Reflect.get(options, name)
    if (value !== undefined && !values.some((each) => each === value))
      throw new UserError(`${whose}: '${name}' is ${named(value)}, expected one of ${values.map(String).join(', ')}`)
  }
}

/** @throws UserError where an option is no whole number from its least one on */
export function checkWhole(whose: string, options: object, least: Readonly<Record<string, number>>): void {
  for (const [name, from] of Object.entries(least)) {
    const value: unknown = Reflect.get(options, name)
    if (value !== undefined && !(Number.isSafeInteger(value) && Number(value) >= from))
      throw new UserError(`${whose}: '${name}' is ${named(value)}, expected a whole number from ${from}`)
  }
}
