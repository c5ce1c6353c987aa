import { describe, expect, it } from 'vitest'
import { sentenceSplitter } from '../../src/segment/sentences.ts'

/** Sentences are written one after another with `|` where one ends. */
async function cut(language: string, marked: string): Promise<string> {
  const line = marked.replaceAll('|', '')
  const split = await sentenceSplitter(language)
  let at = 0
  return split(line)
    .map(({ start, end }) => {
      const piece = line.slice(at, end)
      at = end
      return start >= 0 ? piece : ''
    })
    .join('|')
}

describe('sentences', () => {
  it.each([
    ['en', 'an abbreviation ends none', 'Mr. Aas met Lt. Gen. Orlik of the U.S. Navy.| They spoke.'],
    ['en', 'a stop inside a quotation ends one', '“The boats are old.| We wait,” she said.'],
    ['en', 'a question and who asked it are one', '“Who pays?” asked Mr. Aas.| Nobody knew.'],
    ['en', 'a mark closes a sentence that is glued to the next', '“We wait.”|The crew went home.'],
    ['en', 'words glued together end none', 'They wait for good.Then they go, to the islandsbut not far.| So be it.'],
    ['en', 'a stray stop and mark belong to the sentence before', 'He praised “a good year. “.| They left.'],
    ['en', 'a mark of its own in the middle of a line ends none', 'They “wait”, he said, “for a boat.| It is late.”'],
    ['en', 'a link ends none', 'See [What now? A guide](http://a.example/x?y=1.2) or www.a.example.| Then write.'],
    ['en', 'a number with its unit may end one', 'It costs €6m.| They paid.'],
    ['en', 'a number after its abbreviation does not begin one', 'Heat it to max. 43 degrees.| Wait.'],
    [
      'de',
      'ordinals and titles end none',
      'Am 14. Mai kam Dr. Aas, z. B. mit 3,5 Mio. Euro.| Er blieb bis 1998.| Dann ging er.',
    ],
    ['de', 'a quotation closes in German marks', 'Er sagte: „Wir warten.“| Dann ging er.'],
    ['fr', 'a spaced closing mark stays with its sentence', '« Nous partons. »| Il sortit avec M. Aas.'],
    ['es', 'a doubled abbreviation ends none', 'Los EE. UU. y el Sr. Aas esperan.| ¿Qué más?| Nada.'],
    ['ru', 'initials end none', 'М. А. Линдквист уехала в г. Эльсин, на ул. Мира и т. д.| Потом вернулась.'],
    ['ja', 'a particle takes the quotation with it', '「出ます。」と彼は言った。|「いつ？」|答えはない。'],
    ['zh', 'closing marks stay with their sentence', '她说：“我们等。”|谁来付钱？|没有人。'],
  ])('%s: %s', async (language, _, marked) => {
    expect(await cut(language, marked)).toBe(marked)
  })

  it('cuts a line of any length, and no word in two', async () => {
    const split = await sentenceSplitter('en')
    expect(split('They waited for the boat. '.repeat(2000))).toHaveLength(2000)
    expect(split('word '.repeat(20_000))).toHaveLength(1)
    expect(split(`See ${'a/b.'.repeat(10_000)}c here. Then go.`)).toHaveLength(2)
  })
})
