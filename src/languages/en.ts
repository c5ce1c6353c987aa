import type { Language } from './language.ts'
import { words } from './words.ts'

export const en = {
  tag: 'en',
  functionWords: words(`
    a about after also am an and any are as at be because been before being between but by can could did do does during
    for from had has have having he her here him his i if in into is it its may me might must my nor of off on onto or
    our out over own shall she should so some such than that the their them then there these they this those through to
    together too toward towards under until up upon us very was we were what when where which while who whom will with
    within would you your`),
  commonestWords: words(`
    and are been but for from had has have her his its not that the their this was were which who will with`),
  negators: words('cannot neither never no nobody none nor not nothing without'),
  and: words('and'),
  doubles: words('had that'),
  or: words('or'),
  clitics: {
    ll: 'will',
    m: 'am',
    re: 'are',
    ve: 'have',
  },
  definiteArticles: words('the'),
  indefiniteArticles: words('a an'),
  determiners: words(`
    a an another her his its many my one other our several some that the their these this those three two`),
  prepositions: words(`
    about after against although amid as at because before by despite during following for from given if in instead like
    of on over since though through throughout to under unlike until when while with without`),
  pronouns: words('he i it she they we'),
  pluralPronouns: words('they'),
  pronounsOfNobody: words('i it we you'),
  auxiliaries: words(`
    are be been being can could did do does had has have having is may might must should was were will would`),
  perfectAuxiliaries: words('had has have'),
  helpers: words('can could did do does may might must should will would'),
  adverbs: words(`
    afterwards again already also both earlier even ever just later meanwhile never not now often once only recently
    soon still then today tonight too yesterday`),
  timeWords: words(`
    afternoon at early evening in last late month morning next night on this week year`),
  clauseOpeners: words(`
    after although as because before but if since so than that though until when where whether which while who whom`),
  subordinators: words('although as because but since though when where whereas which while who'),
  leading: words(`
    afterwards also and but earlier however in-turn instead later meanwhile moreover nevertheless separately so still
    then today yesterday yet`),
  irregularPasts: words(`
    became began brought came drew felt found gave got held kept led left lost made met put said saw sent set spoke
    stood thought told took used went won wrote`),
  abbreviations: words('approx ca cf est fig figs incl max min no nos p pp sec vol vs'),
  titleAbbreviations: words('Capt Col Dr Ft Gen Gov Lt Maj Mr Mrs Ms Mt Prof Rep Rev Sen Sgt St'),
  speakersTitles: words('Col Dr Gen Gov Lt Mr Mrs Ms Prof Rep Sen Sgt St'),
  dateSigns: words('sept thurs tues'),
  pageForms: {
    residue: {
      verb: words('had has said says was were will would'),
      ofPages: words(`
        account article browser content cookies email newsletter our page permission post report reserved site story text
        this us we website you your`),
      start: [
        '(?:click|tap) (?:here )?to (?:share|print|email|e-mail|tweet|expand|enlarge|play|hear|listen|watch|view|read)',
        '(?:except for the headline, )?this (?:story|article|report) has not been edited',
        '(?:follow|like|join|find) us on',
        '(?:log|sign) ?in to',
        '(?:posted|filed|published) (?:in|under)(?=:| \\p{L}+(?: \\p{L}+)?(?: [|·,]|$))',
        '(?:skip|jump) to (?:main |the )?content',
        '(?:subscribe|sign up|register|get our)(?=.{0,80}(?:newsletter|e-?mail|inbox|updates|alerts|account|channel|free|subscri))',
        '(?:support|donate to) (?:us|our (?:work|journalism|site))',
        '(?:tags?|tagged|categor(?:y|ies)|keywords|topics?|filed under|source url|original (?:url|link|article)|permalink|shortlink|view original|report (?:a )?(?:typo|error))(?=:)',
        '(?:thank you|thanks) for (?:reading|subscribing|visiting)[.!]?$',
        '(?:this|the) (?:\\p{L}+ )?(?:article|story|post|text|content|report|item) (?:was|is|has been|were) (?:\\p{L}+ )?(?:generated|translated|imported|posted|created|syndicated|published|reproduced|republished) (?:automatically|by (?:a )?(?:machine|software|computer)|from a|first on|first in|originally)',
        '(?:this|the) (?:\\p{L}+ )?(?:article|story|post|text|content|report|item)(?: \\p{L}+)? (?:(?:was|is|has been|were)(?: \\p{L}+)? )?(?:automatically|machine|auto-?)(?:[ -]?(?:published|generated|translated|imported|posted|created))?',
        '(?:this|the) (?:article|story|post|report) (?:originally|first) (?:appeared|ran)',
        '(?:was|did you find) this (?:\\p{L}+ )?(?:helpful|useful)',
        '(?:we|this (?:web)?site|our partners) uses? (?:\\p{L}+ ){0,3}cookies',
        '(?:you must be|please) (?:logged in|log in|login|sign in|register)',
        "(?:your|the) e-?mail(?: address)? (?:will not|won[’']t|is never)",
        '(?:©|\\(c\\)|copyright)',
        'advert(?:isement|ising)? [–—-]',
        'all rights reserved',
        'by (?:continuing|using|clicking|subscribing|signing up)(?=.{0,80}(?:site|service|cookie|polic|terms|agree|consent))',
        'continue reading',
        'enable javascript|javascript (?:is|must)|your browser',
        'notify me (?:of|by|when|via)',
        'required fields',
        'save my name',
        'share (?:this|on|via|with|it on|the article)',
        'subscribe to|sign up (?:for|to)|you have (?:been )?(?:successfully )?subscribed|get .{2,60} in your inbox',
        'the (?:views|opinions) expressed',
        'this site uses akismet',
      ],
      whole: [
        '(?:facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|e-?mail|print|copy link|x)(?:[\\s,|/•·]+(?:and )?(?:facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|e-?mail|print|copy link|x|more))*',
        '(?:load|show|view|see) (?:more|all|less)(?: \\p{L}+)?',
        '(?:name|e-?mail|website|comment) ?\\*',
        '(?:print|listen to|save|e-?mail|download) this (?:article|page|story|post)',
        '\\d[\\d.,]*k? (?:shares?|views?|likes?|replies|reads?|min(?:ute)?s? read)',
        'share|tweet|like|pin|print|e-?mail|reply|send|submit|cancel reply|post comment|copy link|save|report|flag|close|menu|search|home|back to top|source link|view comments|yes ?/ ?no|next|previous|older|newer|loading|advertisement|advertising|sponsored|sponsored content|promoted|listen|download|subscribe|subscribe (?:now|today)|sign up|register|log ?in|sign in|newsletter|contact us|about us|privacy policy|terms of (?:use|service)|cookie (?:policy|settings)|accept(?: all)?(?: cookies)?|name|website|(?:original|source) url|permalink',
      ],
    },
    comments: [
      '(?:\\d+ |no )?(?:comments?|responses?|replies)(?: \\(\\d+\\)| are closed| on this (?:story|article|post))?',
      '(?:post|add|write) (?:a|your) (?:comment|reply)',
      'join the (?:conversation|discussion)',
      'leave (?:a|your) (?:reply|comment)(?: cancel reply)?',
      'what do you think',
    ],
    link: [
      '(?:also|further|recommended|suggested) (?:read(?:ing)?|stories)',
      '(?:previous|next) (?:post|article|story)',
      '(?:read|see|watch|hear)(?: (?:also|more|next|the full (?:story|article)|our (?:earlier|previous) \\p{L}+))',
      'more (?:on this(?: story)?|from(?: \\p{L}+){1,4}|stories|news|like this|about(?: \\p{L}+){1,4})',
      "recommended(?: for you)?|most (?:read|popular|viewed|shared)|trending(?: now)?|popular (?:posts|now)|latest (?:news|posts|stories)|recent posts|editor[’']?s[’']? (?:picks|choice)|don[’']?t miss|in case you missed it|what to read next|up next|in pictures|in photos|watch|video|gallery|podcast|live|explore more(?: on these topics)?|opinion|analysis|explainer|profile|interactive|quiz|factbox",
      'related(?: (?:articles?|posts?|stor(?:y|ies)|news|content|topics?|links?|reading|coverage|videos?))?',
      'you (?:may|might)(?: also)? (?:like|be interested in|enjoy|have missed)',
    ],
    by: ['by', 'posted by', 'published by', 'report by', 'story by', 'text by', 'words by', 'written by'],
    source: [
      '(?:\\p{L}+ ){1,2}(?:desk|newsroom|bureau)$',
      '(?:our |a |the )?(?:staff|special|foreign|political|senior)? ?(?:writers?|reporters?|correspondents?|agencies)(?: and agencies)?$',
      '(?:sources?|authors?|agenc(?:y|ies)|via)\\s?:',
      '\\(?(?:(?:additional |with )?reporting|writing|editing|compiled|edited|translated|translation|written|produced) by',
      '\\(?with (?:inputs?|files|reports?|reporting) from',
    ],
    credit: [
      '(?:file )?photo(?:graph)?s?',
      '(?:photo|image|picture) (?:credit|courtesy)',
      'chart',
      'courtesy(?: of)?',
      'credits?',
      'graphic',
      'illustration',
      'images?',
      'infographic',
      'map',
      'photo by',
      'pictures?',
      'screenshot',
    ],
    caption: [
      '(?:handout|undated) (?:photo|picture|image)',
      '\\((?:handout|file|supplied|courtesy)[^)]{0,40}\\)$',
      '\\((?:left|right|centre|center|front|back)\\)',
      '\\((?:photo|image|picture|credit|ap photo|file)\\b[^)]*\\)$',
      '\\(pictured\\)|, pictured[ ,]|pictured (?:here|above|below|left|right)|shown (?:above|here in)',
      'file (?:photo|picture|image|pic)',
      'in this (?:undated |handout |file |screen)?(?:photo|photograph|picture|image|grab)',
    ],
    date: words(`
      a ago am article at bst cest cet date days? edt est et first gmt h hours? issued ist last m min mins? minutes?
      modified msk nd of on p pdt pm posted pst published rd read st story t th time today updated utc yesterday z`),
  },
  honorifics: words('capt col dame dr gen gov lord lt mr mrs ms prof rep rev sen sgt sir'),
  rarerHonorifics: words('lady miss mullah mx sheikh'),
  nameAdditions: words('adm cmdr fr ii iii iv jr madam maj professor sr st'),
  nameLinks: words('for of the'),
  whereLinks: words('at in'),
  politeWords: words('i'),
  givenParticles: words('ben'),
  neverNames: words(`
    a according after also although an and as at before breaking but by copyright despite email follow for from he her
    here his how however i if image in it its leave live meanwhile more my news no not now of on or original our photo
    read related reply share she since so still subscribe that the their then there these they this those though to tv
    update url video we what when where while who why with yes yet your`),
  placeHomonyms: words(`
    chad china georgia guinea japan jersey jordan malta monaco muscat panama turkey victoria`),
  organisationHeads: words(`
    academy administration ag agency airlines airways alliance army assembly association authority bank board brigade
    broadcasting brothers bureau cabinet capital center centre church clinic club co coalition college commission
    committee company confederation congress consortium cooperative corp corporation corps council court department
    directorate energy exchange fc federation force forces foundation front fund gazette gmbh government group guard
    herald holdings hospital house inc industries initiative institute institution insurance journal laboratory league
    llc logistics ltd media ministry mission motors movement museum navy network news observatory office organisation
    organization parliament partners party petroleum pharmaceuticals plc police post press program programme project
    radio reuters sa school secretariat senate service services society steel survey systems technologies telecom
    television times treasury tribunal tribune trust tv union united university ventures`),
  companyForms: words('ag co. corp corp. gmbh inc inc. llc ltd ltd. nv plc s.a. sa spa'),
  familyWords: words('brothers couple cousins family household siblings sisters twins'),
  companyNouns: words(`
    agency airline bank company firm foundation group ministry newspaper party union`),
  ministries: words(`
    agriculture culture defence defense economy education energy environment finance foreign health interior justice
    trade transport`),
  stateMedia: words('media radio television tv'),
  placeHeads: words(`
    airport avenue basin bay borough boulevard bridge canal cape channel city coast county dam delta desert district
    emirate falls forest glacier gulf harbor harbour heights hill hills island islands kingdom lake lane mount mountain
    mountains ocean park peninsula plateau plaza port prefecture province reef region republic river road sea square
    state station strait street territory town valley village volcano`),
  settlements: words('city island port town village'),
  eventHeads: words(`
    accord act agreement award awards championship championships conference congress convention cup cyclone day
    declaration earthquake election elections expo festival forum games hurricane marathon olympiad olympics pact
    paralympics plan prix prize protocol storm summit tournament treaty typhoon war`),
  directions: words(`
    central east eastern greater inner lower north northeast northeastern northern northwest northwestern outer south
    southeast southeastern southern southwest southwestern upper west western`),
  whereWords: words('across around at in inside near outside throughout'),
  wayWords: words('from into leave leaving left through to toward towards visit'),
  organisationForms: {
    center: 'centre',
    corp: 'corporation',
    defense: 'defence',
    dept: 'department',
    organization: 'organisation',
    tv: 'television',
  },
  emptyInNames: words('affairs and co company corporation for group inc ltd of plc the'),
  institutions: words(`
    AB AG Agency Bank City Commission Committee Corp Council Court Department Federation Games GmbH Group Holding House
    Inc Institute Laboratory Ltd Ministry Nations News Office Olympics PLC Party Plc Post Province Region Republic SA SE
    States Street Times Union University Watch`),
  titles: words(`
    ambassador captain ceo chairman chairwoman chancellor chief colonel commissioner counterpart defence defense deputy
    diplomat director envoy fm foreign former general governor judge justice king leader mayor minister ministers
    officer pm premier president prime prince princess professor queen secretary senator spokesman spokesperson
    spokeswoman vice`),
  leadingTitles: words(`
    chairman chancellor col deputy dr foreign gen general gov minister mr mrs ms president prime prof rep secretary sen
    senator`),
  roleHeads: words(`
    admiral adviser advisor ambassador analyst archbishop astronomer attorney biologist bishop brigadier captain
    cardinal ceo cfo chair chairman chairperson chairwoman chancellor chemist chief co-founder coach colonel commander
    commander-in-chief commissioner congressman congresswoman consul coo councillor counterpart cto dean delegate
    deputy diplomat director economist editor emir emperor engineer envoy epidemiologist executive fm founder general
    geologist governor governor-general head historian imam inspector judge justice king lawmaker lawyer leader
    legislator lieutenant manager marshal mayor mediator meteorologist minister negotiator officer official ombudsman
    patriarch physicist pm pope premier president prince princess professor prosecutor provost queen rabbi rector
    representative researcher scientist secretary secretary-general seismologist senator sergeant sheriff speaker
    spokesman spokesperson spokeswoman strategist sultan superintendent treasurer undersecretary vice-chairman
    vice-president whip`),
  callings: words(`
    accountant activist actor actress arbitrator archaeologist architect artist author baker banker botanist broker
    builder butcher campaigner caretaker carpenter chef clerk columnist composer conductor cook curator cyclist dancer
    dentist detective diver doctor driver drummer electrician farmer firefighter fisherman fitter gardener geneticist
    goalkeeper grocer guard guitarist hairdresser headmaster headteacher herder hunter immunologist interpreter
    investor journalist landlord lecturer librarian lifeguard mathematician mechanic midwife miller miner monk
    musician novelist nun nurse nutritionist organiser organizer paediatrician painter paramedic pediatrician
    pensioner pharmacist photographer physician pianist pilot playwright plumber poet policeman policewoman priest
    producer psychiatrist psychologist publisher ranger receptionist referee reporter retailer sailor salesman
    screenwriter sculptor shepherd shopkeeper singer skipper sociologist soldier sprinter statistician striker student
    surgeon swimmer tailor teacher therapist trader translator tutor vet veterinarian violinist virologist volunteer
    waiter weaver writer zoologist`),
  roleModifiers: words(`
    acting agriculture air army assistant associate attorney aviation bank board cabinet central chief civil climate
    commerce communications culture defence defense deputy development digital diplomatic economic economy education
    emergency energy environment ex executive family federal fellow finance financial fire first fisheries food force
    foreign forestry former general government health home housing incoming industry infrastructure innovation
    intelligence interim interior investment irrigation junior justice labor labour land lead local managing maritime
    marketing military mining national naval navy nuclear oil operating opposition outgoing parliamentary party
    permanent petroleum planning police political power presidential press prime private privatisation protection
    provincial public railways rebel regional rescue research science security senior social special sports state
    supreme technical technology telecommunications top tourism trade transport treasury union vice water welfare
    women youth`),
  portfolioHeads: words('commissioner minister secretary'),
  portfolioNouns: words('affairs change development policy protection relations resources security services'),
  samePortfolios: [
    'agriculture farm farming food',
    'commerce trade',
    'defence defense military',
    'economy finance treasury',
    'education schools',
    'employment labor labour work',
    'exterior external foreign state',
    'home interior internal',
    'railways transport transportation',
  ],
  relatives: words(`
    adversary ally brother colleague counterpart daughter enemy father foe friend husband mother neighbor neighbour
    opponent partner predecessor rival sister son successor wife`),
  courtesyRanks: words('fellow junior lead senior top'),
  officeRanks: words('acting assistant deputy ex first former junior prime second senior vice'),
  roleForms: {
    advisor: 'adviser',
    ceo: 'chief executive',
    chair: 'chairman',
    chairperson: 'chairman',
    chairwoman: 'chairman',
    'co-founder': 'founder',
    congresswoman: 'congressman',
    defense: 'defence',
    economic: 'economy',
    external: 'foreign',
    fm: 'foreign minister',
    labor: 'labour',
    pm: 'prime minister',
    premier: 'prime minister',
    spokesperson: 'spokesman',
    spokeswoman: 'spokesman',
  },
  generalRoles: {
    ambassador: words('envoy'),
    artist: words('musician painter photographer sculptor singer'),
    banker: words('broker chief executive'),
    ceo: words('chief executive head'),
    chief: words(`
      ceo chairman chief commander director executive head leader minister president secretary`),
    counterpart: words('.'),
    diplomat: [
      'ambassador',
      'diplomat',
      'envoy',
      'foreign minister',
      'negotiator',
      'representative',
      'spokesman',
      'state',
    ],
    doctor: words('dentist ologist physician surgeon'),
    fisherman: words('sailor'),
    head: words('ceo chairman chief director executive head leader minister president secretary'),
    journalist: words('correspondent editor reporter writer'),
    lawmaker: words('congressman legislator senator'),
    leader: words(`
      chairman chancellor chief emir emperor head king leader minister pope president prince queen sultan`),
    musician: words('composer singer'),
    officer: words('admiral captain colonel commander general officer official'),
    official: words('.'),
    representative: words('ambassador delegate diplomat envoy official spokesman'),
    researcher: words(`
      astronomer chemist economist geologist historian ologist physicist professor scientist seismologist`),
    scientist: words('astronomer chemist ologist physicist professor researcher'),
    shepherd: words('farmer herder'),
    teacher: words('lecturer professor'),
    writer: words('author journalist novelist poet'),
  },
  namesOfOffice: words(`
    Airport Assembly Avenue Bridge City Council County Dynamics Electric Hospital Island League Mills Motors Party Road
    Square Station Street`),
  roleEndings: words('chief leader man men minister ministry official officials son woman'),
  numbers: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  },
  tens: {
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  scales: {
    dozen: 12,
    hundred: 100,
    thousand: 1000,
    lakh: 100000,
    million: 1000000,
    crore: 10000000,
    billion: 1000000000,
    trillion: 1000000000000,
  },
  fractions: {
    quarter: 1 / 4,
    third: 1 / 3,
    half: 1 / 2,
  },
  resultWords: words(`
    ahead beat beaten beating beats defeat defeated defeats draw drawn draws drew final goals knocked lead leading leads
    led lose loses losing lost match matches overcame score scored scoreline scores scoring tie tied triumph victory
    vote voted win winner winners winning wins won`),
  minus: words('minus'),
  irregularOrdinals: {
    eighth: 'eight',
    fifth: 'five',
    first: 'one',
    ninth: 'nine',
    second: 'two',
    third: 'three',
    twelfth: 'twelve',
  },
  units: {
    mm: words('millimeter millimetre'),
    cm: words('centimeter centimetre'),
    m: words('meter metre'),
    km: words('kilometer kilometre'),
    mile: words('mile'),
    foot: words('feet foot'),
    inch: words('inch inches'),
    yard: words('yard'),
    'nautical-mile': ['nautical mile'],
    'light-year': ['light year', 'light-year'],
    mg: words('milligram milligramme'),
    g: words('gram gramme'),
    kg: words('kilo kilogram kilogramme'),
    tonne: ['metric ton', 'metric tonne', 'ton', 'tonne'],
    lb: words('lb'),
    ounce: words('ounce'),
    barrel: words('barrel'),
    ml: words('milliliter millilitre'),
    l: words('liter litre'),
    gallon: words('gallon'),
    'km²': ['sq km', 'sq. km', 'square kilometer', 'square kilometre'],
    'm²': ['sq m', 'sq. m', 'square meter', 'square metre'],
    'sq-mile': ['sq mile', 'square mile'],
    'sq-foot': ['sq ft', 'square feet', 'square foot'],
    'm³': ['cubic meter', 'cubic metre'],
    'cm³': ['cubic centimeter', 'cubic centimetre'],
    'km³': ['cubic kilometer', 'cubic kilometre'],
    'cubic-foot': ['cubic feet', 'cubic foot'],
    'cubic-yard': ['cubic yard'],
    'cubic-mile': ['cubic mile'],
    hectare: words('hectare'),
    acre: words('acre'),
    'km/h': ['kilometers an hour', 'kilometers per hour', 'kilometres an hour', 'kilometres per hour', 'kph'],
    mph: ['miles an hour', 'miles per hour', 'mph'],
    'm/s': ['meters per second', 'metres per second'],
    knot: words('knot'),
    second: words('sec second'),
    minute: words('min minute'),
    hour: words('hour hr'),
    day: words('day'),
    night: words('night'),
    week: words('week'),
    month: words('month'),
    year: words('year yr'),
    decade: words('decade'),
    century: words('centuries century'),
    '°C': ['celsius', 'degree celsius', 'degrees celsius', 'degrees centigrade'],
    '°F': ['degree fahrenheit', 'degrees fahrenheit', 'fahrenheit'],
    degree: words('degree'),
    kW: words('kilowatt'),
    MW: words('megawatt'),
    GW: words('gigawatt'),
    kWh: ['kilowatt hour', 'kilowatt-hour'],
    MWh: ['megawatt hour', 'megawatt-hour'],
    hertz: words('hertz'),
    byte: words('byte'),
    MB: words('megabyte'),
    GB: words('gigabyte'),
    TB: words('terabyte'),
  },
  currencies: {
    USD: ['american dollar', 'dollar', 'u.s. dollar', 'us dollar'],
    EUR: words('euro'),
    GBP: ['british pound', 'pound', 'pound sterling', 'pounds sterling'],
    JPY: words('yen'),
    CNY: words('renminbi yuan'),
    INR: ['indian rupee', 'rs', 'rupee'],
    RUB: words('rouble ruble'),
    CHF: ['swiss franc'],
    CAD: ['canadian dollar'],
    AUD: ['australian dollar'],
    TRY: ['lira', 'turkish lira'],
    UAH: words('hryvnia'),
    KRW: ['korean won', 'south korean won'],
    BRL: ['brazilian real', 'reais'],
    PLN: words('zloty złoty'),
    cent: words('cent'),
    penny: words('pence penny'),
    franc: words('franc'),
    crown: words('crown koruna kr krona krone kroner kronor'),
    CZK: ['czech crown'],
    SEK: ['swedish crown'],
    NOK: ['norwegian crown'],
    DKK: ['danish crown'],
    peso: words('peso'),
    peseta: words('peseta'),
    shilling: words('shilling'),
    dinar: words('dinar'),
    dirham: words('dirham'),
    rial: words('rial'),
    riyal: words('riyal'),
    shekel: words('shekel'),
    forint: words('forint'),
    lev: words('lev leva'),
    lei: words('lei leu'),
    tenge: words('tenge'),
    rand: words('rand'),
    naira: words('naira'),
    birr: words('birr'),
    baht: words('baht'),
    ringgit: words('ringgit'),
    rupiah: words('rupiah'),
    taka: words('taka'),
  },
  shortMonths: {
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  plainShortMonths: {
    aug: 'august',
    dec: 'december',
    feb: 'february',
    jan: 'january',
    nov: 'november',
    oct: 'october',
    sept: 'september',
  },
  calendarWords: words(`
    april august december february friday january july june march monday november october saturday september sunday
    thursday tuesday wednesday`),
  beforeMonths: words(`
    after and before by during each early every for from in last late mid next of or since this through till to until`),
  beforeYears: words(`
    after around autumn before by circa during early fall from in late mid of since spring summer till until winter year`),
  timeUnits: words(`
    century day decade fortnight hour minute month night quarter second week weekend year`),
  seasons: words('autumn fall spring summer winter'),
  timeSides: {
    after: 'after',
    ago: 'before',
    before: 'before',
    earlier: 'before',
    from: 'after',
    later: 'after',
    previously: 'before',
    prior: 'before',
    since: 'after',
  },
  timeRelations: {
    coming: 'next',
    current: 'this',
    following: 'next',
    past: 'last',
    preceding: 'last',
    previous: 'last',
    upcoming: 'next',
  },
  reportingVerbs: {
    speech: words(`
      acknowledge add affirm allege announce answer argue ask assert caution claim comment complain concede conclude
      confirm contend counter declare emphasise emphasize exclaim explain insist joke lament mention muse note observe
      opine pledge predict promise propose protest quote reaffirm recall reiterate remark remind repeat report respond
      reveal shout state stress suggest summarise summarize tweet underline underscore urge warn whisper`),
    stance: words(`
      accuse advocate agree appeal back blast brand call celebrate cheer cite condemn congratulate continue criticise
      criticize decry defend demand denounce describe dismiss echo endorse express hail herald label laud outline paint
      post praise proclaim question reject start talk term thank threaten voice welcome`),
    irregularSpeech: [
      'admit admits admitted admitting',
      'deny denies denied denying',
      'go goes went going',
      'put puts put putting',
      'quip quips quipped quipping',
      'reply replies replied replying',
      'say says said saying',
      'signal signals signaled signaling',
      'signal signals signalled signalling',
      'speak speaks spoke speaking',
      'sum sums summed summing',
      'tell tells told telling',
      'write writes wrote writing',
    ],
    irregularStance: [
      'begin begins began beginning',
      'dub dubs dubbed dubbing',
      'hold holds held holding',
      'label labels labelled labelling',
      'refer refers referred referring',
      'rule rules ruled ruling',
      'see sees saw seeing',
      'slam slams slammed slamming',
      'vow vows vowed vowing',
    ],
  },
  personalVerbs: words(`
    added adds admitted announced argued asked claimed conceded declared explained insisted noted recalled remarked
    replied said says stated stressed tells testified told tweeted warned wrote`),
  accordingTo: ['according to', 'as per', 'in the words of', 'per'],
  soCalled: ['called', 'dubbed', 'known as', 'named', 'so-called', 'termed'],
  subjectEnds: words(`
    after ahead as at before by during early following in late on that to when which while who with`),
  pluralSpeakers: words(`
    analysts critics experts i leaders ministers officials sources they we witnesses you`),
  notPossessed: words(`
    a about after against an and are as at be before but by for from had has have her his if in into is its nor of on or
    over said says than that the their then to was were when which while who will with would`),
  clippedWords: words('bout cause d em ll m n neath re round s t til till tis twas twere ve'),
  denyingAdverbs: words('barely hardly never nor not scarcely'),
  denyingDeterminers: words('neither no sans without zero'),
  denyingPronouns: words('nobody none noone nothing nowhere'),
  denyingBeforeTo: words(`
    cease decline fail failure forget inability neglect omit powerless refusal refuse reluctance reluctant unable
    unwilling unwillingness`),
  denyingObject: words('decline refuse'),
  denyingBeforeNoun: words('absence dearth devoid free lack shortage'),
  nearlyNone: words('few inadequate insufficient little'),
  partly: words(`
    all alone always both completely enough entirely especially even every everybody everyone everything exactly fewer
    fully just least less many merely more much necessarily only particularly quite simply surprisingly unless until
    wholly`),
  denyingBeforeVerb: words(`
    avoid bar denial deny deter dissuade hinder inhibit instead prevent prohibit rather stop`),
  onlyWords: words('just least merely only simply'),
  denyingIdioms: words('doubt fewer later less matter means question sooner such wonder'),
  raising: words(`
    appear be believe come do expect feel get go have hope imagine intend let likely look make need plan seem suppose
    think want wish`),
  emptyLemmas: words(`
    be bit can come could do fact get give go have kind lot make may might must one ought shall should sort take thing
    time way will would`),
  turnedByPrefix: words(`
    ability accurate action adequate advantage agree allow appear appropriate approve balance capable comfort complete
    connect consistent continue convenient correct credible curable decisive definite dependence dependent direct
    effective efficient equality experienced formal frequent honest human justice legal legitimate like literate loyal
    mature mobile moral obey order patient perfect polite possible practical precise probable proper regular relevant
    respect responsible reversible sane satisfied secure security separable significant stability sufficient tangible
    tolerant trust visible`),
  asking: words('ask doubt wonder'),
  denialPhrases: ['far from', 'instead of', 'out of', 'rather than', 'rid of', 'who know', 'yet to'],
  denials: words(`
    absence absent abstain abstained against avoid avoided avoiding avoids away bad badly ban banned bans bar bare
    barely barred before cancel canceled cancelled cannot cease ceased ceases contradict contradicts contrary
    controversial dearth decline declined declines deficiency deficient denied denies deny denying deter deterred
    deters devoid difficult difficulty dispel dissuade dissuaded doubt doubts eliminate eliminated eliminates
    eliminating elude eluded eludes empty escape escaped escapes except exclude excluded excludes excluding exempt
    exempted fail failed failing fails failure few fewer forbid forbidden forget forgot forgotten free freed frees
    gone halt halted hard hardly hinder hindered hinders if ignore ignored ignores ill impossible inability
    inadequate incapable inhibit inhibited inhibits insufficient irrespective lack lacked lacking lacks least less
    lest limit limited limits little lose loses lost low minus miss missed missing neglect neglected neither never
    no nobody none noone nor not nothing nowhere omit omits omitted only oppose opposed opposes otherwise poor
    poorly powerless prevent prevented preventing prevents prohibit prohibited prohibits rarely rather refrain
    refrained refusal refuse refused refuses refusing regardless reject rejected rejects reluctance reluctant remove
    removed removes removing sans save saves scarcely seldom short shortage shy spare spared spares sparing stop
    stopped stops suspend suspended too unable unless unlike unlikely until unwilling whether withheld withhold
    withholds without wonder wondered wondering wonders wrong wrongly zero`),
  emptyAuxiliaries: words(`
    a an are be been being can could did do does had has have is may might must shall should the was were will would`),
  affirming: words(`
    all any anybody anyone anything both each either ever every everybody everyone everything many most one other some
    somebody someone something yet`),
  hedges: words('allegedly apparently purportedly reportedly supposedly'),
  remedies: words(`
    barrier cure defence defense dose drug guard immunity insurance medication medicine precaution protect protection
    remedy safeguard shield shot tablet treatment vaccination vaccine`),
  changeVerbs: words(`
    climbed climbs cut decline declined declines decrease decreased decreases down drop dropped drops fall fallen
    falling falls fell grew grow growing grown grows increase increased increases jump jumped jumps lowered raised
    reduced rise risen rises rising rose shrank slid slipped soared surged tumbled up`),
  modals: ['may might | must shall'],
  reversals: [
    'after | before',
    'all every everybody everyone | no nobody none',
    'always | never',
    'best | worst',
    'bought | sold',
    'buy buying buys | sell selling sells',
    'buyer buyers | seller sellers',
    'earlier | later',
    'export exported exports exporting | import imported importing imports',
    'fewer less | more',
    'fewest least | most',
    'first | last',
    'for | against',
    'highest | lowest',
    'inside | outside',
    'largest biggest | smallest',
    'lend lent | borrow borrowed',
    'majority | minority',
    'nobody | everybody everyone somebody someone',
    'nothing | everything something',
    'with | without',
  ],
  opposites: [
    'able | unable',
    'above | below',
    'accept grant approve adopt ratify allow permit authorise authorize consent comply | refuse reject forbid prohibit disallow veto rebuff spurn',
    'admit confirm acknowledge concede | deny refute rebut',
    'alive | dead',
    'ally | enemy',
    'appear | disappear vanish',
    'arrive | depart',
    'better | worse',
    'cheap | expensive',
    'expand | contract',
    'friend | foe',
    'guilty | innocent',
    'improve | worsen deteriorate',
    'include | exclude',
    'maximum | minimum',
    'open reopen | close shut',
    'possible | impossible',
    'praise | condemn denounce',
    'remember | forget',
    'rise increase grow climb soar surge upturn | fall decrease decline drop sink plunge plummet slump shrink',
    'safe | dangerous unsafe',
    'strengthen | weaken',
    'strong stronger | weak weaker',
    'succeed | fail',
    'support endorse favour favor | oppose',
    'tighten | loosen',
    'true | false untrue',
    'trust | distrust mistrust',
    'victory | defeat',
    'willing | unwilling',
    'win | lose',
  ],
  otherModals: {
    can: 'must',
    may: 'will',
    might: 'will',
    must: 'may',
    shall: 'may',
    should: 'might',
    will: 'may',
    would: 'might',
  },
  otherQuantities: {
    all: 'some',
    always: 'sometimes',
    both: 'neither',
    every: 'almost no',
    everybody: 'nobody',
    everyone: 'no one',
    everything: 'nothing',
    few: 'many',
    fewer: 'more',
    less: 'more',
    many: 'few',
    more: 'less',
    most: 'few',
    nobody: 'everybody',
    nothing: 'everything',
    often: 'rarely',
    rarely: 'often',
    some: 'all',
    sometimes: 'always',
    twice: 'once',
    usually: 'rarely',
  },
  addedPhrases: [
    'after a long quarrel over money',
    'against the advice of two experts',
    'and a third of it was lost',
    'as a leaked letter shows',
    'because of a strike',
    'despite a ruling of the highest court',
    'for the second time this year',
    'in exchange for a secret payment',
    'under pressure from abroad',
    'while thousands protested outside',
    'without telling the public',
  ],
  spellings: [
    'aeroplane | airplane',
    'aluminium | aluminum',
    'analyse | analyze',
    'analysed | analyzed',
    'apologise | apologize',
    'apologised | apologized',
    'authorised | authorized',
    'behaviour | behavior',
    'cancelled | canceled',
    'catalogue | catalog',
    'centimetres | centimeters',
    'centre | center',
    'centres | centers',
    'colour | color',
    'coloured | colored',
    'colours | colors',
    'counsellor | counselor',
    'criticise | criticize',
    'criticised | criticized',
    'defence | defense',
    'emphasise | emphasize',
    'emphasised | emphasized',
    'favour | favor',
    'favourite | favorite',
    'fulfil | fulfill',
    'grey | gray',
    'harbour | harbor',
    'honour | honor',
    'honoured | honored',
    'humour | humor',
    'jewellery | jewelry',
    'judgement | judgment',
    'kilometre | kilometer',
    'kilometres | kilometers',
    'labelled | labeled',
    'labour | labor',
    'litre | liter',
    'litres | liters',
    'modelling | modeling',
    'mould | mold',
    'neighbour | neighbor',
    'neighbourhood | neighborhood',
    'neighbouring | neighboring',
    'neighbours | neighbors',
    'normalise | normalize',
    'organisation | organization',
    'organisations | organizations',
    'organise | organize',
    'organised | organized',
    'parlour | parlor',
    'plough | plow',
    'pyjamas | pajamas',
    'realise | realize',
    'realised | realized',
    'recognise | recognize',
    'recognised | recognized',
    'rumour | rumor',
    'rumours | rumors',
    'sceptical | skeptical',
    'skilful | skillful',
    'stabilise | stabilize',
    'theatre | theater',
    'travelled | traveled',
    'travelling | traveling',
    'vapour | vapor',
  ],
  synonyms: {
    almost: 'nearly',
    although: 'though',
    amid: 'amidst',
    amidst: 'amid',
    among: 'amongst',
    amongst: 'among',
    approximately: 'roughly',
    automobile: 'car',
    began: 'started',
    begin: 'start',
    begins: 'starts',
    bought: 'purchased',
    buy: 'purchase',
    commenced: 'began',
    despite: 'in spite of',
    'each other': 'one another',
    enormous: 'huge',
    entire: 'whole',
    'for example': 'for instance',
    'for instance': 'for example',
    frequently: 'often',
    furthermore: 'moreover',
    huge: 'enormous',
    'in order to': 'to',
    'in spite of': 'despite',
    mainly: 'mostly',
    maybe: 'perhaps',
    moreover: 'furthermore',
    mostly: 'mainly',
    movie: 'film',
    movies: 'films',
    often: 'frequently',
    'one another': 'each other',
    'owing to': 'because of',
    perhaps: 'maybe',
    photos: 'photographs',
    'prior to': 'before',
    probably: 'likely',
    purchased: 'bought',
    quickly: 'rapidly',
    rapidly: 'quickly',
    rarely: 'seldom',
    seldom: 'rarely',
    'shortly after': 'soon after',
    situated: 'located',
    telephone: 'phone',
    therefore: 'thus',
    toward: 'towards',
    towards: 'toward',
    until: 'till',
    whilst: 'while',
  },
} satisfies Language
