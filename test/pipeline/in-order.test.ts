import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { asDone, inOrder } from '../../src/pipeline/in-order.ts'

const collect = async <T>(all: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const each of all) found.push(each)
  return found
}

it('gives what is done in the order of the items, whatever is done first', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(30)),
      fc.integer({ min: 1, max: 5 }),
      fc.scheduler(),
      async (items, inFlight, s) => {
        const collected = collect(inOrder(items.entries(), inFlight, (entry) => s.schedule(Promise.resolve(entry))))
        expect(await s.waitFor(collected)).toEqual([...items.entries()])
      },
    ),
  ))

it('begins no more items than may be in flight before the first of them is taken', async () => {
  const begun: number[] = []
  const taken = inOrder([1, 2, 3, 4, 5], 2, async (item) => {
    begun.push(item)
    return item
  })
  expect(await taken.next()).toMatchObject({ value: 1 })
  expect(begun).toEqual([1, 2])
  expect(await taken.next()).toMatchObject({ value: 2 })
  expect(begun).toEqual([1, 2, 3])
})

it('fails with the first item that fails, though a later one failed before it', async () => {
  const failures = [30, 1].map(
    (milliseconds) => () =>
      new Promise<never>((_, reject) => setTimeout(() => reject(new Error(`after ${milliseconds}`)), milliseconds)),
  )
  await expect(collect(inOrder(failures, 2, (fail) => fail()))).rejects.toThrow('after 30')
})

it('gives each item once as it is done, where order does not matter', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(30)),
      fc.integer({ min: 1, max: 5 }),
      fc.scheduler(),
      async (items, inFlight, s) => {
        const collected = collect(asDone(items.entries(), inFlight, (entry) => s.schedule(Promise.resolve(entry))))
        const found = await s.waitFor(collected)
        expect(found.toSorted(([a], [b]) => a - b)).toEqual([...items.entries()])
      },
    ),
  ))
