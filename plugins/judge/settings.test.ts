import { UserError } from 'variorum'
import { describe, expect, it } from 'vitest'
import { settingsOf } from './settings.ts'

const least = { VARIORUM_JUDGE_URL: 'http://localhost:8000', VARIORUM_JUDGE_MODEL: 'small-judge' }

const url = (said: string): string => settingsOf({ ...least, VARIORUM_JUDGE_URL: said }, 'de').url.href

describe('settings', () => {
  it('are an address, a model and what is usual', () => {
    expect(settingsOf(least, 'de')).toEqual({
      url: new URL('http://localhost:8000/v1/chat/completions'),
      model: 'small-judge',
      language: 'de',
      temperature: 0,
      concurrency: 4,
      attempts: 5,
      timeLimit: 60_000,
      longestWait: 60_000,
      tokens: 2048,
    })
  })

  it('are what the environment says', () => {
    const said = { KEY: ' sk-1 ', TEMPERATURE: '0.5', SEED: '0', CONCURRENCY: '1', TIME_LIMIT: '5', LONGEST_WAIT: '0' }
    const environment = Object.fromEntries(
      Object.entries(said).map(([name, value]) => [`VARIORUM_JUDGE_${name}`, value]),
    )
    expect(settingsOf({ ...least, ...environment }, 'de')).toMatchObject({
      key: 'sk-1',
      temperature: 0.5,
      seed: 0,
      concurrency: 1,
      timeLimit: 5000,
      longestWait: 0,
    })
  })

  it.each([
    ['http://host/v1/', 'http://host/v1/chat/completions'],
    ['https://host/api/v1', 'https://host/api/v1/chat/completions'],
    ['https://host/x/chat/completions?version=2', 'https://host/x/chat/completions?version=2'],
  ])('know the endpoint of %s', (said, endpoint) => {
    expect(url(said)).toBe(endpoint)
  })

  it.each([
    [{ VARIORUM_JUDGE_URL: '' }, 'VARIORUM_JUDGE_URL is not set'],
    [{ VARIORUM_JUDGE_URL: 'localhost:8000' }, 'VARIORUM_JUDGE_URL is no address to ask'],
    [{ VARIORUM_JUDGE_URL: 'http://me:secret@host' }, 'a key in VARIORUM_JUDGE_KEY'],
    [{ VARIORUM_JUDGE_MODEL: undefined }, 'VARIORUM_JUDGE_MODEL is not set'],
    [{ VARIORUM_JUDGE_MODEL: 'a|b' }, "has a '|'"],
    [{ VARIORUM_JUDGE_ATTEMPTS: '0' }, "VARIORUM_JUDGE_ATTEMPTS is '0', expected a whole number from 1 to 1000000"],
    [{ VARIORUM_JUDGE_SEED: '1.5' }, "VARIORUM_JUDGE_SEED is '1.5'"],
    [{ VARIORUM_JUDGE_TEMPERATURE: 'hot' }, "is 'hot', expected a number from 0 to 2"],
  ])('are refused by a sentence: %j', (wrong, sentence) => {
    const reading = (): unknown => settingsOf({ ...least, ...wrong }, 'de')
    expect(reading).toThrow(UserError)
    expect(reading).toThrow(sentence)
    expect(reading).not.toThrow('secret@')
  })
})
