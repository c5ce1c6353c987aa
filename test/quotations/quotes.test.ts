import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../src/quotations/quotes.ts'

const inners = (text: string): string[] => findQuotations(text).map(({ inner }) => text.slice(inner.start, inner.end))
const states = (text: string): string[] => findQuotations(text).map(({ marks }) => marks)
const speakers = (text: string): (string | null)[] => findQuotations(text).map(({ speaker }) => speaker?.name ?? null)
const kinds = (text: string): string[] => findQuotations(text).map(({ kind }) => kind)

describe('marks of the world', () => {
  it.each([
    ['English', 'Holt called it “a mess” on Monday.', ['a mess']],
    ['typewriter', 'Holt called it "a mess" on Monday.', ['a mess']],
    ['German', 'Berg nannte es „eine Farce“ und ging.', ['eine Farce']],
    ['Polish', 'Nowak nazwał to „farsą” i wyszedł.', ['farsą']],
    ['French', 'Roux parle d’une « farce » sans fin.', ['farce']],
    ['Spanish', 'Mena habló de una «farsa» sin fin.', ['farsa']],
    ['German books', 'Berg nannte es »eine Farce« und ging.', ['eine Farce']],
    ['Swedish', 'Berg kallade det ”en fars” och gick.', ['en fars']],
    ['Finnish', 'Virtanen puhui »farssista» eilen.', ['farssista']],
    ['Japanese', '市長は「ここに残る」と述べた。', ['ここに残る']],
    ['Chinese', '他称之为“新的开始”。', ['新的开始']],
    ['TeX', "``We stay,'' Holt said.", ['We stay,']],
    ['doubled single marks', "''We stay,'' Holt said.", ['We stay,']],
    [
      'French, with spaces that do not break',
      'Roux parle d’une «\u00A0farce\u00A0» et d’un «\u202Fjeu\u202F».',
      ['farce', 'jeu'],
    ],
    ['two commas', ",,Zostajemy'', mówi Nowak.", ['Zostajemy']],
    ['Hebrew', 'דובר צה״ל אמר ״אנחנו נשארים״ אתמול.', ['אנחנו נשארים']],
    ['Korean', '그는 ‘개혁’을 말했다.', ['개혁']],
    ['British', '‘We’re staying,’ Holt said.', ['We’re staying,']],
  ])('%s', (_, text, expected) => {
    expect(inners(text)).toEqual(expected)
    expect(new Set(states(text))).toEqual(new Set(['paired']))
  })

  it('nests: inner quotations lie inside outer ones', () => {
    expect(inners('“She said ‘no’ to me,” Holt recalled.')).toEqual(['She said ‘no’ to me,', 'no'])
    expect(inners('„Er sagte ‚nein‘ zu mir“, sagte Berg.')).toEqual(['Er sagte ‚nein‘ zu mir', 'nein'])
    expect(inners('彼は「これは『嘘』だ」と言った。')).toEqual(['これは『嘘』だ', '嘘'])
    expect(inners('« Il m’a dit « non » hier », raconte Roux.')).toEqual(['Il m’a dit « non » hier', 'non'])
    expect(inners('„Powiedział mi «nie» wczoraj”, mówi Nowak.')).toEqual(['Powiedział mi «nie» wczoraj', 'nie'])
    expect(inners('«Он сказал мне „нет“ вчера», — сказал Орлов.')).toEqual(['Он сказал мне „нет“ вчера', 'нет'])
    expect(inners('»Er sagte ›nein‹ zu mir«, sagte Berg.')).toEqual(['Er sagte ›nein‹ zu mir', 'nein'])
    expect(inners('他说：“他告诉我‘不行’。”')).toEqual(['他告诉我‘不行’。', '不行'])
    expect(inners('Holt said “the word “no” is banned” here.')).toEqual(['the word “no” is banned', 'no'])
  })

  it('a quotation cut by its attribution is two', () => {
    expect(inners('"We stay," he said, "as long as it takes."')).toEqual(['We stay,', 'as long as it takes.'])
  })

  it('runs over paragraphs that open again, and is one quotation', () => {
    const text = '“We stay.\n\n“We shall not leave,” Holt said.'
    expect(findQuotations(text)).toHaveLength(1)
    expect(states(text)).toEqual(['paired'])
  })
})

describe('what is no mark', () => {
  it.each([
    ['lengths', 'He is 6\'2" tall and owns a 15" screen and a 7" tablet.'],
    ['clipped years', "Back in the '80s and '90s it rained; rock 'n' roll."],
    ['contractions', "They don't, we can’t, and it isn't theirs."],
    ['plural possessives', "The farmers' union and the workers’ party met."],
    ['markup', '<a href="x" title=\'y\'>A page</a> was up.'],
    ['lone marks between words', 'The end of it. “\n\n” Another start.'],
  ])('%s', (_, text) => expect(inners(text)).toEqual([]))

  it('an apostrophe beside single marks', () => {
    expect(inners("Mayor Hails 'Fair Deal' vs. Harbor's Rivals")).toEqual(['Fair Deal'])
    expect(inners('‘I know the workers’ names,’ said Holt.')).toEqual(['I know the workers’ names,'])
    expect(inners("He wants 'just laws' and the workers' vote.")).toEqual(['just laws'])
  })
})

describe('broken marks', () => {
  it('closed by an opening mark', () => {
    const text = 'Holt said that “the dike has held. “\n\nNobody asked.'
    expect(inners(text)).toEqual(['the dike has held.'])
    expect(states(text)).toEqual(['wrong-close'])
  })

  it('never closed: ends with its paragraph', () => {
    const text = 'Holt said: “The dike has held. It will hold.\n\nNobody asked her about “sandbags”.'
    expect(inners(text)).toEqual(['The dike has held. It will hold.', 'sandbags'])
    expect(states(text)).toEqual(['close-missing', 'paired'])
  })

  it('never closed: ends before its attribution', () => {
    const text = '“The dike has held, said Ruth Holt. “It will hold,” she added.'
    expect(inners(text)).toEqual(['The dike has held,', 'It will hold,'])
    expect(states(text)).toEqual(['close-missing', 'paired'])
  })

  it.each([
    'It rained.\n\nI think the dike will hold for years, ”Holt said.',
    'It rained.\n\nI think the dike will hold for years, "Holt said.',
    'It rained.\n\nI think the dike will hold for years,” Holt said.',
  ])('never opened: starts with its sentence (%j)', (text) => {
    expect(inners(text)).toEqual(['I think the dike will hold for years,'])
    expect(states(text)).toEqual(['open-missing'])
    expect(speakers(text)).toEqual(['Holt'])
  })

  it('an inner quotation that is never closed', () => {
    expect(states('“She said, ‘We stay,” Holt recalled.')).toEqual(['paired', 'close-missing'])
  })

  it('words reported with “that” start behind it', () => {
    expect(inners('Ruth Holt promised that nobody will wait for us.”')).toEqual(['nobody will wait for us.'])
  })

  it('reversed marks', () => {
    expect(states('He spoke of “mud”. She spoke of ”sand“ instead.')).toEqual(['paired', 'wrong-close'])
  })

  it('a defect stays in its paragraph', () => {
    const text = 'He said “the dike broke.\n\nNobody came.\n\nShe called it “mud”.'
    expect(inners(text)).toEqual(['the dike broke.', 'mud'])
  })
})

describe('speakers', () => {
  it.each([
    ['after', '“We stay,” Ruth Holt said on Monday.', 'Ruth Holt'],
    ['inverted', '“We stay,” said Ruth Holt, a farmer.', 'Ruth Holt'],
    ['before', 'Ruth Holt later told reporters that the town “will stay dry”.', 'Ruth Holt'],
    ['glued', '“We stay dry.”The head of the dike board said so on Monday.', 'The head of the dike board'],
    ['next sentence', '“We stay.” The mayor said this in Lund.', 'The mayor'],
    ['according to', 'According to the dike board, “nothing has changed”.', 'the dike board'],
    ['participle', 'Yet on Friday, Holt left the room early, saying the town was “under water”.', 'Holt'],
    ['second verb', 'Ruth Holt thanked the army and praised its “quiet work”.', 'Ruth Holt'],
    ['apposition', 'Ruth Holt, who heads the board, said it was “over”.', 'Ruth Holt'],
    ['title with a stop', '“We stay,” said Gen. Ruth Holt.', 'Ruth Holt'],
    ['particle', '“We stay,” Omar al-Hadid said.', 'Omar al-Hadid'],
    ['name in apposition', '“We stay,” the mayor of Lund, Ola Ruud, said.', 'Ola Ruud'],
    ['refusal', 'Ruth Holt did not rule out “a second dike”.', 'Ruth Holt'],
    ['title', '“We stay,” Deputy Prime Minister Ruth Holt said.', 'Ruth Holt'],
    ['headline', "Lund Mayor Hails 'Fair Deal' With Farmers", 'Lund Mayor'],
    ['German', '„Wir bleiben“, sagte Anna Berg am Montag.', 'Anna Berg'],
    ['French', '« Nous restons », a déclaré Paul Roux.', 'Paul Roux'],
    ['Spanish', '«Nos quedamos», dijo Luis Mena el lunes.', 'Luis Mena'],
    ['Russian', '«Мы остаёмся», — сказал Иван Петров.', 'Иван Петров'],
    ['none', 'A “very quiet” town.', null],
  ])('%s', (_, text, speaker) => expect(speakers(text)).toEqual([speaker]))

  it('a pronoun is the nearest person who is the subject of a sentence', () => {
    const text = 'On Monday, Ruth Holt met the mayor Ola Ruud in Lund.\n\n“We stay,” she said.'
    expect(speakers(text)).toEqual(['Ruth Holt'])
  })

  it('a pronoun finds a name behind its verb and in apposition', () => {
    expect(speakers('The dike held, said Ruth Holt, head of the board.\n\n“We stay,” she said.')).toEqual(['Ruth Holt'])
    expect(speakers('The board’s chairwoman, Ruth Holt, left early. “We stay,” she said.')).toEqual(['Ruth Holt'])
  })

  it('a pronoun that could be two persons is nobody', () => {
    expect(speakers('Ruth Holt and Ola Ruud met in Lund. “We stay,” he said.')).toEqual([null])
    expect(speakers('“We stay,” he said.')).toEqual([null])
  })

  it('a surname knows its full name', () => {
    const [found] = findQuotations('Ruth Holt came late. Anna Berg had left. “We stay,” Holt said.')
    expect(found?.speaker).toMatchObject({ name: 'Holt', fullName: 'Ruth Holt', kind: 'person' })
  })

  it('speech that goes on after its attribution has the same speaker', () => {
    expect(speakers('“We stay,” Ruth Holt said. “We will not go.”')).toEqual(['Ruth Holt', 'Ruth Holt'])
  })

  it('words quoted again have the speaker they had before', () => {
    const text =
      '“We have the right to stay here,” Ruth Holt said.\n\nBut nobody has “the right to stay here” for long.'
    expect(speakers(text)).toEqual(['Ruth Holt', 'Ruth Holt'])
  })

  it.each([
    ['an office before a name', 'Foreign Minister Petra Lind came. “We stay,” the minister said.', 'Petra Lind'],
    [
      'an office behind a name',
      'Petra Lind, the harbour master, came. “We stay,” the harbour master said.',
      'Petra Lind',
    ],
    ['an owner', 'Petra Lind, Tarvin’s mayor, came. “We stay,” said the mayor.', 'Petra Lind'],
    ['two of one office', 'Minister Petra Lind met Minister Olof Berg. “We stay,” the minister said.', 'the minister'],
    ['a surname', 'Minister Petra Lind met Minister Berg. “We stay,” the minister said.', 'the minister'],
    [
      'another rank',
      'Deputy Prime Minister Petra Lind came. “We stay,” the deputy minister said.',
      'the deputy minister',
    ],
    ['another office', 'Foreign Minister Petra Lind came. “We stay,” the trade minister said.', 'the trade minister'],
    ['any of them', 'Foreign Minister Petra Lind came. “We stay,” a minister said.', 'a minister'],
  ])('the holder of an office, where the text says who that is: %s', (_, text, expected) => {
    expect(findQuotations(text).map(({ speaker }) => speaker?.fullName)).toEqual([expected])
  })

  it('the cue has its place', () => {
    const text = '“We stay,” Ruth Holt said on Monday.'
    const [found] = findQuotations(text)
    expect(text.slice(found?.speaker?.cue.start, found?.speaker?.cue.end)).toBe('Ruth Holt said')
    expect(text.slice(found?.speaker?.start, found?.speaker?.end)).toBe('Ruth Holt')
  })
})

describe('kinds', () => {
  it.each([
    ['“We shall stay in this town,” Holt said.', 'direct'],
    ['Holt spoke of a “quiet” town.', 'fragment'],
    ["Mayor Hails 'Fair Deal' With Farmers", 'headline'],
    ['The so-called “snow line” has moved.', 'term'],
    ['A session of the “dike assembly” on floods is due.', 'term'],
  ])('%s', (text, kind) => expect(kinds(text)).toEqual([kind]))

  it('both halves of interrupted speech are speech', () => {
    expect(kinds('“Water”, Holt said, “finds its way.”')).toEqual(['direct', 'direct'])
  })
})

describe('any text', () => {
  const pieces = constantFrom(
    ..."“ ” „ \" ' ’ ‘ ‚ « » ‹ › 「 」 『 』 `` '' ,, ״ , . ! \n \n\n".split(' '),
    ' ',
    'said',
    'Holt',
    'he',
    'the workers',
    '90s',
    'A',
    '\uFFFC',
    '\uD83C',
    '<b>',
  )
  const texts = oneof(
    string({ unit: 'binary' }),
    array(pieces, { maxLength: 60 }).map((list) => list.join('')),
  )

  it('quotations lie inside the text, in order, disjoint or nested, the same each time', () => {
    assert(
      property(texts, (text) => {
        const found = findQuotations(text)
        expect(findQuotations(text)).toEqual(found)
        for (const [i, { start, end, inner, open, close }] of found.entries()) {
          expect(start >= 0 && start <= inner.start && inner.start < inner.end && inner.end <= end).toBe(true)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.startsWith(open ?? '', start)).toBe(true)
          expect(text.slice(start, end).endsWith(close ?? '')).toBe(true)
          for (const other of found.slice(0, i)) {
            expect(other.start).toBeLessThanOrEqual(start)
            expect(other.end <= start || other.end >= end).toBe(true)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('reads a text four times as long in about four times the time, whatever its marks', () => {
    const seconds = (text: string): number => {
      const before = process.cpuUsage()
      findQuotations(text)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1e6
    }
    for (const unit of [
      '“',
      '”',
      "'a ",
      '‚a ',
      '"a, he said ',
      '«»',
      '“a, X said. ',
      '’ ',
      '「『',
      "''",
      '„a ‚b',
      'A',
      'A-',
    ])
      for (const separator of ['', '\n']) {
        const [short, long] = [4000, 16_000].map((times) => seconds((unit + separator).repeat(times)))
        // sixteen times as long it would take if the search were quadratic; a twentieth of a second is noise
        expect({ unit, separator, isLinear: (long ?? 0) < 9 * Math.max(0.05, short ?? 0) }).toMatchObject({
          isLinear: true,
        })
      }
  })
})
