import { describe, expect, it } from 'vitest'
import { findSpelled } from '../../src/mentions/numbers/spelled.ts'

describe('numbers in words', () => {
  it.each([
    ['de', 'zweihundertfünfunddreißig Wege, hundert Ziele', [235, 100]],
    ['nl', 'vijfentwintig mensen, tweehonderd', [25, 200]],
    ['sv', 'tjugofem, två hundra', [25, 200]],
    ['da', 'femogtyve', [25]],
    ['fr', 'quatre-vingt-dix-sept, deux cent trente, soixante-quinze, vingt et un', [97, 230, 75, 21]],
    ['es', 'treinta y cinco, doscientos mil, dos mil quinientos', [35, 200_000, 2500]],
    ['pt', 'vinte e cinco, duzentos e trinta', [25, 230]],
    ['it', 'venticinque, duecentomila', [25, 200_000]],
    ['ru', 'двадцать пять, две тысячи триста, три миллиона', [25, 2300, 3_000_000]],
    ['uk', 'двадцять пʼять', [25]],
    ['pl', 'dwadzieścia pięć, trzysta', [25, 300]],
    ['cs', 'dvacet pět, pětadvacet, dvě stě', [25, 25, 200]],
    ['fi', 'kaksikymmentäviisi', [25]],
    ['tr', 'yirmi beş, üç bin', [25, 3000]],
    ['lt', 'dvidešimt penki', [25]],
    ['ar', 'خمسة وعشرون، ثلاثة آلاف، خمسة عشر', [25, 3000, 15]],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(findSpelled(text, language).map(({ value }) => value)).toEqual(expected)
  })

  it('leaves articles, scales alone and words that only begin like one', () => {
    expect(findSpelled('Eine Stadt, Millionen, beachten, Elfenbein, ein Achtungserfolg', 'de')).toEqual([])
  })
})
