import { describe, expect, it } from 'vitest'
import { otherLanguage } from '../../src/text/telling-language.ts'

describe('the language of a text', () => {
  it.each([
    ['de', 'Die Brücke wird am Montag geöffnet, sagte Ada Okafor, und die Fähre ist dann nicht mehr in der Stadt.'],
    ['fr', 'Le pont sera ouvert lundi, a dit Ada Okafor, et les bateaux ne seront plus dans la ville avec les autres.'],
    ['it', 'Il ponte sarà aperto lunedì, ha detto Ada Okafor, e la nave non è più nella città con le altre.'],
    ['ru', 'Мост откроют в понедельник, сказала Ада Окафор.'],
    ['zh', '阿达·奥卡福说，大桥将于周一开通。'],
    ['ar', 'قالت الوزيرة إن الجسر سيفتح يوم الاثنين.'],
  ])('is told where it is plainly %s', (language, text) => {
    expect(otherLanguage(text, 'en')).toBe(language)
  })

  it.each([
    'The bridge will be opened on Monday, said Ada Okafor, and the ferry will then no longer be in the city.',
    'Ben Lima wrote “Die Brücke ist auf”, the first line of the song, and the crowd in the square sang it with him.',
    'Die Brücke',
    'Lima 3, Quito 2; Oslo 4, Lund 1; Kyiv 2, Brno 2; Graz 1, Porto 5; Riga 2, Split 3',
  ])('is the assumed one otherwise: %s', (text) => {
    expect(otherLanguage(text, 'en')).toBeUndefined()
  })
})
