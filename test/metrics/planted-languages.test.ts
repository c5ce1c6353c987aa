import { describe, expect, it } from 'vitest'
import { plantedArticles, plantedScore } from '../../bench/planted-languages.ts'

describe('articles in other languages', () => {
  it.each(plantedArticles().map((article) => [article.language, article] as const))(
    'of what was planted in %s at least four in five are named, and nothing else',
    async (_, article) => {
      const { planted, missed, alarms } = await plantedScore(article)
      expect(alarms).toEqual([])
      expect(missed.length).toBeLessThanOrEqual(planted / 5)
    },
  )
})
