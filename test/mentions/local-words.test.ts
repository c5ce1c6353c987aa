import { describe, expect, it } from 'vitest'
import { findFigures } from '../../src/mentions/entities.ts'

describe('figures in other languages', () => {
  it.each([
    ['de', '20 Milliarden Dollar', 'money:20000000000-USD'],
    ['de', '3 Mio. Euro', 'money:3000000-EUR'],
    ['de', '85 Meilen', 'quantity:85-mile'],
    ['de', '45 Prozent', 'percent:45-%'],
    ['de', 'um 12.39 Uhr', 'time:T12:39'],
    ['de', 'am Mittwoch', 'date:weekday:3'],
    ['ru', '500 долларов', 'money:500-USD'],
    ['ru', '1,5 млн рублей', 'money:1500000-RUB'],
    ['ru', '30 процентов', 'percent:30-%'],
    ['ru', '2020 года', 'date:2020'],
    ['ru', 'в пятницу', 'date:weekday:5'],
    ['fr', '3 milliards d’euros', 'number:3000000000'],
    ['fr', '12 kilomètres', 'quantity:12-km'],
    ['es', '5 mil millones de pesos', 'number:5000000000'],
    ['es', '24 de febrero de 2022', 'date:2022-02-24'],
    ['cs', '2,5 miliardy korun', 'money:2500000000-crown'],
    ['uk', '7 мільйонів доларів', 'money:7000000-USD'],
  ])('%s: %s', (language, text, id) => {
    expect(findFigures(text, language).map((figure) => figure.id)).toEqual([id])
  })

  it('takes no surroundings for a Wednesday', () => {
    expect(findFigures('окружающая среда', 'ru')).toEqual([])
  })
})
