import { en } from '../languages/en.ts'
import { inAnyLanguage } from '../languages/index.ts'

/** `speech` verbs report words by nature; `stance` verbs (praise, condemn) do so with a quoted fragment beside them. */
export interface ReportingVerb {
  readonly kind: 'speech' | 'stance'
  /** `base` may be an infinitive or a plural present; `participle` (saying) takes its subject from the sentence. */
  readonly form: 'finite' | 'base' | 'participle'
}

const { speech, stance, irregularSpeech, irregularStance } = en.reportingVerbs

const thirdPerson = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`
const past = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb.replace(/e$/, '')}ed`
const present = (verb: string): string => `${verb.replace(/e$/, '')}ing`

const conjugate = (verb: string): string => [verb, thirdPerson(verb), past(verb), present(verb)].join(' ')

const entries = (kind: ReportingVerb['kind'], forms: string): readonly [string, ReportingVerb][] => {
  const [base = '', third = '', before = '', ing = ''] = forms.split(' ')
  return [
    [base, { kind, form: 'base' }],
    [third, { kind, form: 'finite' }],
    [before, { kind, form: 'finite' }],
    [ing, { kind, form: 'participle' }],
  ]
}

const english = [
  ...[...speech.map(conjugate), ...irregularSpeech].flatMap((forms) => entries('speech', forms)),
  ...[...stance.map(conjugate), ...irregularStance].flatMap((forms) => entries('stance', forms)),
]

/** By the lower-case word. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map([
  ...english,
  ...Array.from(inAnyLanguage((language) => language.reportingVerbs?.finite)).map((verb): [string, ReportingVerb] => [
    verb,
    { kind: 'speech', form: 'finite' },
  ]),
])

/** Openings that name the speaker without a verb: `according to`, `selon`, `laut`, `según`, `по словам`. */
export const accordingTo = new RegExp(
  `^(?:${[...inAnyLanguage((language) => language.accordingTo)].join('|')})\\s+`,
  'iu',
)
