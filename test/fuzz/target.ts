import type { Arbitrary } from 'fast-check'

/** Something that is given random inputs. Inputs are plain JSON, so that one that fails can be kept in a file and given again. */
export interface Target<Input = unknown> {
  readonly name: string
  readonly kind: 'library' | 'command'
  readonly inputs: Arbitrary<Input>
  /** What was wrong, as a sentence; nothing where all was well. What it throws is wrong too. */
  readonly fault: (input: Input) => Promise<string | undefined>
}

/** The inputs and the check of a target have one type, which a list of targets need not know. */
export const target = <Input>(
  name: string,
  kind: Target['kind'],
  inputs: Arbitrary<Input>,
  fault: Target<Input>['fault'],
): Target => ({ name, kind, inputs, fault: (input) => fault(input as Input) })
