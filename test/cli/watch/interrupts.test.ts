import { afterEach, expect, it, vi } from 'vitest'
import { afterInterrupt, forgetInterrupts, hearInterrupts } from '../../../src/cli/watch/interrupts.ts'

afterEach(forgetInterrupts)

it('an interruption is the end from the first moment on, and from then on what was said last', () => {
  const before = new Set(process.listeners('SIGINT'))
  hearInterrupts()
  const heard = process.listeners('SIGINT').find((one) => !before.has(one))
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
  heard?.('SIGINT')
  expect(exit).toHaveBeenCalledExactlyOnceWith(0)
  exit.mockRestore()
  const closed = vi.fn<() => void>()
  afterInterrupt(closed)
  heard?.('SIGINT')
  expect(closed).toHaveBeenCalledOnce()
  forgetInterrupts()
  expect(new Set(process.listeners('SIGINT'))).toEqual(before)
})
