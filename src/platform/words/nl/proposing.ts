import { message } from '../message.js';

/** Pages on which a department head proposes a pilot, and follows it. */
export const proposing = {
  listTitle: 'Voorstellen',
  listLead: 'Voorstellen van begin tot besluit. Wat nog wordt geschreven, telt nog niet mee in het plan.',
  listCaption: message<{ count: number }>('{count, plural, one {Eén voorstel} other {# voorstellen}}'),
  listPartCaption: message<{ shown: number; count: number }>(
    '{shown, number} van de {count, number} voorstellen',
  ),
  mine: 'Om aan verder te werken',
  sentIn: 'Ingediend',
  inbox: 'Te beoordelen',
  inboxNone: 'Er is niets ingediend dat nog moet worden beoordeeld.',
  others: 'Verder op weg',
  none: 'Er zijn nog geen voorstellen.',
  begin: 'Begin een voorstel',
  pilot: 'Pilot',
  department: 'Trekker',
  status: 'Stand',
  since: 'Sinds',
  statuses: {
    draft: 'concept',
    submitted: 'ingediend',
    returned: 'teruggegeven met een vraag',
    withdrawn: 'ingetrokken',
    assessed: 'beoordeeld',
    approved: 'goedgekeurd',
    conditional: 'goedgekeurd onder voorwaarden',
    redesign: 'bijstellen',
    rejected: 'afgewezen voor nu',
    planned: 'gepland',
    running: 'loopt',
    'at-gate': 'bij de poort',
    continued: 'gaat door',
    adjusted: 'bijgestuurd',
    extended: 'verlengd',
    kept: 'behouden op deze temperatuur',
    waiting: 'wacht',
    stopped: 'gestopt',
    embedded: 'ingebed in het gewone werk',
  },
  start: {
    title: 'Stel een pilot voor',
    lead: 'Vijftien minuten is genoeg. U hoeft de methode niet te kennen, en u kunt op elk moment stoppen en later verder.',
    needTitle: 'Handig om bij de hand te hebben',
    needs: {
      1: 'wat de klant ervan merkt, in één zin',
      2: 'wie het werk doet, hoeveel uren dat kost en wie die uren toezegt',
      3: 'wat het kost, en wie dat geld heeft',
      4: 'hoe u ziet of het werkt',
      5: 'wat er daarna groter wordt',
    },
    readers:
      'De strategiedirecteur en de consultant lezen uw voorstel als u het indient. Een concept telt nergens mee.',
    exampleTitle: 'Begin met een voorbeeld',
    exampleText:
      'De catalogus heeft per C zes eerste pilots. Uw voorstel is dan al ingevuld; elke ingevulde waarde staat als voorbeeld aangemerkt totdat u zegt dat zij klopt.',
    example: message<{ c: string }>('Voorbeelden voor {c}'),
    blankTitle: 'Of begin met niets',
    name: 'Naam van de pilot',
    nameHint: 'U kunt die later veranderen.',
    c: 'Welke C?',
    owner: 'Welke afdeling trekt de pilot?',
    begin: 'Begin',
    noDepartments: 'U kunt nog geen voorstel beginnen: er is geen afdeling die u kunt kiezen.',
  },
  tasks: {
    idea: 'Idee in één zin',
    place: 'Welke C en welke afdeling',
    fit: 'Past het bij hoe wij werken',
    means: 'Middelen',
    gain: 'Wat levert het binnen drie maanden zichtbaar op',
    followUp: 'Vervolg: fase 2 en 3',
    decide: 'Wie beslist en wanneer',
  },
  taskStates: { open: 'Nog niet begonnen', begun: 'Bezig', done: 'Klaar' },
  taskListLead: message<{ done: number; total: number }>(
    '{done, number} van {total, number} onderdelen {done, plural, one {is} other {zijn}} klaar. De volgorde is vrij; alles wordt bewaard.',
  ),
  questionsLeft: message<{ count: number }>(
    '{count, plural, =0 {alles beantwoord} one {nog één vraag} other {nog # vragen}}',
  ),
  toCheck: 'Kijk uw antwoorden na en dien in',
  goOn: 'Ga verder',
  examplesLeft: message<{ count: number }>(
    '{count, plural, one {Eén waarde is} other {# waarden zijn}} nog een voorbeeld uit de catalogus.',
  ),
  examplesCheck: 'Kijk ze alle na',
  examplesHere:
    'Hier staan waarden uit de catalogus, als voorbeeld. Verander wat niet klopt: wat u bewaart, geldt als uw eigen antwoord.',
  isExample: message<{ label: string }>('{label} (voorbeeld)'),
  asked: message<{ by: string; moment: string }>('{by} vroeg op {moment}:'),
  question: message<{
    title: string;
    task: number;
    tasks: number;
    name: string;
    number: number;
    count: number;
  }>(
    '{title} · onderdeel {task, number} van {tasks, number}: {name}, vraag {number, number} van {count, number}',
  ),
  backToTasks: 'Terug naar de onderdelen',
  backToQuestion: 'Vorige vraag',
  backToCheck: 'Terug naar uw antwoorden',
  help: 'Een goed en een minder goed antwoord',
  good: 'Goed:',
  lessGood: 'Minder goed:',
  save: 'Bewaar en ga verder',
  later: 'Bewaar en ga later verder',
  saveNote: 'Elk antwoord wordt bewaard. Aanmelden op een ander apparaat is genoeg om verder te gaan.',
  savedAt: message<{ moment: string }>('Bewaard op {moment}'),
  notSaved: 'Nog niet bewaard. Druk op “Bewaar en ga verder”.',
  evidence: 'Waar blijkt dat uit?',
  evidenceHint: message<{ evidence: string }>('Noem {evidence}. Zonder dit telt een 2 of 3 als 1.'),
  unknown: 'Dat weet ik nog niet',
  answered: 'Uw antwoord',
  notFilledIn: 'Niet ingevuld',
  change: 'Wijzig',
  noneInvolved: 'niemand anders',
  perDepartment: message<{ department: string; role: string }>('{department} ({role})'),
  owns: 'trekt de pilot',
  takesPart: 'doet mee',
  fteUnit: 'fte',
  euroUnit: 'euro',
  weeksUnit: 'weken',
  percentUnit: '%',
  intensityText: message<{ intensity: number; name: string }>('{intensity, number}: {name}'),
  sentMeanwhile: 'Het voorstel is intussen ingediend',
  sentMeanwhileLead:
    'Daarom is uw antwoord niet bewaard. Het staat hieronder, zodat u het kunt overnemen: trek het voorstel in en ga ermee verder, of wacht tot het met een vraag terugkomt.',
  panelTitle: 'Zo staat uw voorstel ervoor',
  panelLead:
    'Voorlopig, na elk antwoord opnieuw berekend. Elk criterium telt apart: een hoog cijfer maakt een laag cijfer niet goed.',
  openQuestions: message<{ count: number }>(
    'Nog {count, plural, one {één vraag} other {# vragen}} te beantwoorden.',
  ),
  more: message<{ count: number }>(
    'Nog {count, plural, one {één ding} other {# dingen}} nodig voor “voldoet”:',
  ),
  /** What lifts a criterion, in an enumeration; the question stands between quotation marks. */
  lift: {
    open: message<{ title: string }>('beantwoord “{title}”'),
    atLeast: message<{ title: string; answer: string }>('bij “{title}” minstens “{answer}”'),
    proof: message<{ evidence: string; title: string }>('noem {evidence} bij “{title}”'),
  },
  /** The same where only a name or a sentence is missing on a page without a question of its own for it. */
  proofs: {
    R1: 'noem wie het geld toezegt',
    R2: 'noem wie de uren toezegt',
    K1: 'schrijf op wat er dan te zien is, en waar',
    K2: 'noem wie eigenaar van de maat is',
  },
  boardTitle: 'Hier komt het op het bord',
  board: message<{ c: string; when: string; intensity: number }>(
    '{c}, fase 1 {when}, hitte {intensity, number} van 5.',
  ),
  boardWhen: message<{ quarter: string }>('vanaf {quarter}'),
  boardNoDate: 'zodra het past',
  boardHeat: message<{ department: string; from: string; to: string; maximum: string }>(
    '{department} gaat van {from} naar {to}; hoogstens {maximum} erbij mag.',
  ),
  boardParked: 'Het voorstel stopt na fase 1 en wordt daarom geparkeerd: het telt niet mee in het plan.',
  boardUnknown: 'De hitte is bekend zodra de vraag “Hoeveel verandert fase 1?” is beantwoord.',
  check: {
    title: 'Kijk uw antwoorden na',
    lead: 'Klopt alles? Na het indienen kunt u niets meer veranderen, tenzij u er een vraag over krijgt.',
    submit: 'Voorstel indienen',
    cannot: message<{ count: number }>(
      '{count, plural, one {Eén antwoord ontbreekt} other {# antwoorden ontbreken}} nog voordat u kunt indienen',
    ),
    missing: {
      'customer-gain': 'Vul in wat de klant ervan merkt',
      'first-phase': 'Vul in wat u in fase 1 doet',
      weeks: 'Vul in hoeveel weken fase 1 duurt',
      change: 'Beantwoord hoeveel fase 1 aan het dagelijks werk verandert',
      'follow-up': 'Zeg hoe het na fase 1 verdergaat, of waarom het dan stopt',
      examples: 'Kijk de waarden na die nog een voorbeeld uit de catalogus zijn',
    },
    open: message<{ count: number }>(
      '{count, plural, one {Eén vraag is} other {# vragen zijn}} nog niet beantwoord. U kunt indienen, maar het oordeel blijft dan “onvolledig”.',
    ),
    changed: 'Iemand anders heeft het voorstel intussen veranderd. Kijk de antwoorden nog eens na.',
  },
  follow: {
    sentTitle: 'Uw voorstel is ingediend',
    reference: 'Kenmerk',
    next: 'Hoe gaat het verder?',
    steps: {
      1: 'De strategiedirecteur en de consultant lezen uw voorstel.',
      2: 'Collega’s van andere afdelingen beoordelen het, ieder apart, op de vier criteria.',
      3: 'Is er iets onduidelijk, dan krijgt u het terug met een vraag; die staat hier.',
      4: 'De strategiedirecteur besluit. Ook een afwijzing noemt de kleinere vorm die wel past.',
    },
    whenAsked: message<{ quarter: string }>(
      'Wanneer? Een vaste termijn is er niet. U wilt beginnen in {quarter}, dus het besluit valt liefst daarvoor. Elke stap komt met de dag op deze pagina.',
    ),
    whenAny: 'Wanneer? Een vaste termijn is er niet. Elke stap komt met de dag op deze pagina.',
    history: 'Wat er gebeurde',
    when: 'Wanneer',
    what: 'Wat',
    who: 'Wie',
    note: 'Toelichting',
    historyCaption: message<{ count: number }>(
      '{count, plural, one {Eén stap} other {# stappen}} tot nu toe',
    ),
    noHistory: 'Dit voorstel kwam met een bestand binnen. Stappen staan hier vanaf nu.',
    copy: 'Alle antwoorden lezen, afdrukken of bewaren',
    pilot: 'Oordeel en scorekaart',
    withdraw: 'Trek het voorstel in',
    withdrawTitle: 'Trek het voorstel in',
    withdrawLead:
      'Het telt dan niet meer mee in het plan. Er gaat niets verloren: u kunt het later weer hervatten.',
    withdrawReason: 'Waarom trekt u het in?',
    keep: 'Laat het zoals het is',
    resume: 'Hervat het voorstel',
    resumeText: 'Hervatten maakt er weer een concept van, met al uw antwoorden.',
    askTitle: 'Stel een vraag aan de indiener',
    askLead:
      'Het voorstel gaat terug naar de indiener, met uw vraag bovenaan. Het telt niet mee tot het weer is ingediend.',
    ask: 'Uw vraag',
    askHint: 'Vraag één ding. Zeg wat u nodig hebt om te kunnen besluiten.',
    askSend: 'Geef terug met deze vraag',
  },
  copy: {
    title: 'Kopie van het voorstel',
    print: 'Druk deze pagina af, of bewaar haar als pdf, met uw browser.',
    made: message<{ moment: string }>('Gemaakt op {moment}'),
  },
  mail: {
    subject: message<{ title: string }>('Verder met uw voorstel: {title}'),
    text: message<{ name: string; title: string; link: string }>(
      'Beste {name},\n\nUw antwoorden voor “{title}” zijn bewaard. Hier gaat u verder:\n\n{link}\n\nU meldt zich eerst aan, op welk apparaat dan ook.\n',
    ),
  },
};
