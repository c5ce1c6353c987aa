const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Last (or, before "of", first) words of organisations' names. */
export const organisationHeads =
  set(`ministry department agency council committee commission parliament assembly senate congress
cabinet government bank fund group company corporation corp inc ltd llc plc gmbh ag sa co holdings industries motors airlines
airways party union league association federation confederation institute institution university college school academy laboratory
observatory museum hospital clinic court tribunal police army navy force forces guard bureau office authority administration service
services board organisation organization foundation trust society network alliance coalition front movement brigade corps club
united fc times post herald tribune gazette journal news press television tv radio media broadcasting reuters church house treasury
exchange partners capital ventures technologies systems pharmaceuticals energy petroleum steel telecom insurance logistics
secretariat directorate consortium cooperative centre center project programme program mission initiative survey union brothers
banque banco banca société grupo gruppe universidad université universität ministère ministerio`)

/** Follow a company's name in lower case. */
export const companyForms = set('plc inc inc. ltd ltd. llc gmbh ag sa s.a. nv corp corp. co. spa')

/** Follow an organisation's name in lower case, behind its article. */
export const companyNouns = set('group company bank union party newspaper agency firm ministry foundation airline')

/** Words that end, or begin, the name of a place. */
export const placeHeads =
  set(`square street road avenue lane river lake sea ocean bay gulf strait channel island islands
peninsula coast mountain mountains mount hill hills valley desert forest park province county region district prefecture state
territory city town village port harbour harbor airport station bridge dam canal cape plaza boulevard falls glacier volcano reef
basin plateau delta republic kingdom emirate borough heights`)

/** Last words of events' names. */
export const eventHeads =
  set(`olympics paralympics games cup championship championships summit festival war conference forum
prix prize award awards expo congress marathon tournament olympiad election elections accord agreement treaty pact protocol
convention declaration act plan day hurricane typhoon cyclone storm earthquake`)

/** Parts of a region's name: "northern Luzon", "Greater Manchester". */
export const directions = set(
  'north south east west northern southern eastern western central greater upper lower inner outer northeastern northwestern southeastern southwestern northeast northwest southeast southwest',
)

/** Verbs of speaking: who does it is a person, or speaks like one. */
export const speechVerbs =
  set(`said says told tells added adds announced argued asked claimed declared explained insisted noted
replied stated stressed warned wrote recalled testified remarked tweeted conceded admitted`)
