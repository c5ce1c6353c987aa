/** `speech` verbs report words by nature; `stance` verbs (praise, condemn) do so with a quoted fragment beside them. */
export interface ReportingVerb {
  readonly kind: 'speech' | 'stance'
  /** `base` may be an infinitive or a plural present; `participle` (saying) takes its subject from the sentence. */
  readonly form: 'finite' | 'base' | 'participle'
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

// Irregular verbs: base, third person, past, participle in -ing.
const irregular = {
  speech: [
    'say says said saying',
    'tell tells told telling',
    'write writes wrote writing',
    'put puts put putting',
    'reply replies replied replying',
    'deny denies denied denying',
    'quip quips quipped quipping',
    'admit admits admitted admitting',
    'go goes went going',
    'speak speaks spoke speaking',
    'sum sums summed summing',
    'signal signals signalled signalling',
    'signal signals signaled signaling',
  ],
  stance: [
    'begin begins began beginning',
    'vow vows vowed vowing',
    'hold holds held holding',
    'see sees saw seeing',
    'dub dubs dubbed dubbing',
    'slam slams slammed slamming',
    'refer refers referred referring',
    'rule rules ruled ruling',
    'label labels labelled labelling',
  ],
}

const regular = {
  speech: list(`add ask answer announce argue assert acknowledge affirm allege caution claim comment complain concede
    conclude confirm contend declare exclaim explain insist joke lament mention muse note observe opine pledge predict
    promise propose protest quote reaffirm recall reiterate remark remind repeat report respond reveal shout state
    stress suggest tweet underline underscore urge warn whisper emphasise emphasize summarise summarize counter`),
  stance: list(`accuse advocate agree appeal back blast brand call celebrate cheer cite condemn congratulate continue
    criticise criticize decry defend demand denounce describe dismiss echo endorse express hail herald label laud
    outline paint post praise proclaim question reject start talk term thank threaten voice welcome`),
}

const thirdPerson = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`
const past = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb.replace(/e$/, '')}ed`
const present = (verb: string): string => `${verb.replace(/e$/, '')}ing`

// Third person or past, of verbs that stand next to quotations in news prose.
const foreign =
  list(`sagte sagt erklärte erklärt betonte betont meinte meint schrieb schreibt fügte warnte warnt kritisierte
  sagten erklärten betonten ergänzte mahnte lobte bekräftigte erinnerte räumte erzählt erzählte antwortete fragte forderte fordert versicherte berichtete äußerte
  dit déclare déclaré affirme affirmé ajoute ajouté estime estimé explique expliqué indiqué souligné assure assuré précisé
  raconte raconté rappelle rappelé note noté poursuit poursuivi conclut conclu confie confié insiste insisté reconnaît regrette
  regretté prévient prévenu résume témoigne lancé répondu averti annonce annoncé écrit
  dijo dice afirmó afirma declaró declara añadió agregó aseguró asegura explicó señaló advirtió respondió preguntó subrayó
  recordó recuerda cuenta contó insistió reconoció lamentó sostuvo sostiene destacó relató precisó dijeron afirmaron indicó anunció escribió manifestó
  сказал сказала сказали заявил заявила заявили отметил отметила отметили подчеркнул подчеркнула добавил добавила добавили
  вспоминает рассказал рассказала рассказали пояснил пояснила уточнил уточнила напомнил напомнила признал признала призвал
  сообщил сообщила сообщили ответил ответила предупредил предупредила написал написала говорит считает`)

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

const english = (['speech', 'stance'] as const).flatMap((kind) =>
  [...regular[kind].map(conjugate), ...irregular[kind]].flatMap((forms) => entries(kind, forms)),
)

/** By the lower-case word. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map([
  ...english,
  ...foreign.map((verb): [string, ReportingVerb] => [verb, { kind: 'speech', form: 'finite' }]),
])

/** Openings that name the speaker without a verb: `according to`, `selon`, `laut`, `según`, `по словам`. */
export const accordingTo =
  /^(?:as per|according to|per|in the words of|selon|d[’']après|laut|nach angaben (?:von|der|des)|según|de acuerdo con|по словам|по данным|согласно)\s+/iu
