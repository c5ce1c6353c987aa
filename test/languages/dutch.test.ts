import { describe, expect, it } from 'vitest'
import { polarity } from '../../src/metrics/polarity/polarity.ts'
import { negationCues } from '../../src/negation/cues.ts'
import { findQuotations } from '../../src/quotations/quotes.ts'
import { segment } from '../../src/segment/segment.ts'
import { pair } from '../../src/testing.ts'

// A language is one file: this one has no rule of its own anywhere.

const passagesOf = async (text: string): Promise<readonly (readonly [string, string])[]> =>
  (await segment({ id: 'one', system: 'a', path: 'a.txt', language: 'nl', text })).sentences.map(
    ({ class: of, start, end }) => [of, text.slice(start, end)] as const,
  )

describe('Dutch', () => {
  it('has sentences that go on behind a title, a scale in short and a number', async () => {
    const text =
      'Volgens prof. Verhoeven kostte de brug 3,5 mln. Euro. Zie blz. Vier van het verslag. Dhr. Bos vertrok.'
    expect((await passagesOf(text)).map(([, sentence]) => sentence)).toEqual([
      'Volgens prof. Verhoeven kostte de brug 3,5 mln. Euro.',
      'Zie blz. Vier van het verslag.',
      'Dhr. Bos vertrok.',
    ])
  })

  it('has pages whose own words are known', async () => {
    const page = [
      'Nieuwe brug over de rivier is open',
      'Door Anna Verhoeven',
      'De brug over de rivier is dinsdag na drie jaar bouwen geopend. Duizenden mensen liepen naar de overkant.',
      'Lees ook: Waarom de brug zo lang duurde',
      'De gemeente verwacht dat het verkeer in het centrum nu met een derde afneemt.',
      'Alle rechten voorbehouden',
      '12 reacties',
    ].join('\n\n')
    const classes = new Map((await passagesOf(page)).map(([of, text]) => [text, of]))
    expect(classes.get('Door Anna Verhoeven')).toBe('byline')
    expect(classes.get('Lees ook: Waarom de brug zo lang duurde')).toBe('link')
    expect(classes.get('Alle rechten voorbehouden')).toBe('residue')
    expect(classes.get('12 reacties')).toBe('residue')
  })

  it.each([
    ['“De brug is veilig”, zei Anna Verhoeven.', 'Anna Verhoeven'],
    ['Anna Verhoeven verklaarde: “De brug is veilig.”', 'Anna Verhoeven'],
    ['De brug is “veilig genoeg”, volgens Anna Verhoeven.', 'Anna Verhoeven'],
  ])('has speakers: %s', (text, speaker) => {
    expect(findQuotations(text).map((quotation) => quotation.speaker?.name)).toEqual([speaker])
  })

  it.each([
    ['De brug is niet veilig.', ['niet']],
    ['Er was geen brug en nooit een veer.', ['geen', 'nooit']],
    ['Niet alleen de brug, ook de weg is open.', []],
    ['De genietende reizigers kwamen zonder haast.', ['zonder']],
  ])('denies with words: %s', (text, words) => {
    expect(negationCues(text, 'nl').flatMap((cue) => cue.words)).toEqual(words)
  })

  it('has denials that are kept and lost', async () => {
    const found: string[] = []
    await polarity({ language: 'nl' }).measure(
      [
        pair('De nieuwe brug is volgens de gemeente niet veilig.', 'De nieuwe brug is volgens de gemeente veilig.'),
        pair('Zonder vergunning blijft de haven gesloten.', 'De haven blijft gesloten zonder vergunning.'),
      ],
      ({ message }) => found.push(message),
    )
    expect(found).toEqual(["negation lost: 'niet veilig' became 'veilig'"])
  })
})
