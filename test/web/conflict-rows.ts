export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Two people open one form, and somebody else is the first to send it. */
export interface Conflict {
  /** Under the address of the organisation. */
  readonly form: string;
  readonly theirs: Fields;
  readonly mine: Fields;
  /** Fields that differ, with one's own answer, what is stored, and the difference, in words. */
  readonly choices: readonly (readonly [field: string, mine: string, theirs: string, difference?: string])[];
  /** Sent by the button of the form, where it has a name. */
  readonly button?: Fields;
}

/** Address of the only profile, which is made first. */
export const PROFILE = 'profiel';

/** In the end the first field is as somebody else wanted it, and the others are one's own. */
export const CONFLICTS: readonly Conflict[] = [
  {
    form: '/inrichting/organisatie',
    theirs: { seat: 'Lelystad', employees: '700' },
    mine: { goal: 'Antwoord binnen een dag', employees: '1.250' },
    choices: [
      ['seat', 'Amersfoort', 'Lelystad'],
      ['employees', '1.250', '700', 'Bij u 550 meer.'],
      [
        'goal',
        'Antwoord binnen een dag',
        'Elke afdeling handelt naar wat klanten zeggen; klanten merken dat aan snelheid, duidelijkheid en meedenken',
      ],
    ],
  },
  {
    form: '/inrichting/afdelingen/KS',
    theirs: { name: 'Contact', tolerance: '4' },
    mine: { name: 'Klantcontact', headcount: '150' },
    choices: [
      ['name', 'Klantcontact', 'Contact'],
      ['headcount', '150', '140', 'Bij u 10 meer.'],
      [
        'tolerance',
        'Gemiddeld: kleine veranderingen naast het gewone werk',
        'Hoog: verandert vaak en met plezier',
      ],
    ],
  },
  {
    form: '/inrichting/afdelingen/MC/uren',
    theirs: { q1: '2', q2: '3' },
    mine: { q2: '4,5' },
    choices: [
      ['q1', '3,5', '2', 'Bij u 1,5 meer.'],
      ['q2', '4,5', '3', 'Bij u 1,5 meer.'],
    ],
  },
  {
    form: '/begin/naam',
    theirs: { name: 'Polderzeker' },
    mine: { name: 'Polderzeker Onderling' },
    choices: [['name', 'Polderzeker Onderling', 'Polderzeker', 'Alleen bij u: “Onderling”.']],
  },
  {
    form: '/begin/geld',
    theirs: { q2: '50.000' },
    mine: { q2: '40000' },
    choices: [['q2', '40.000', '50.000', 'Bij u 10.000 minder.']],
  },
  {
    form: '/begin/cultuur',
    theirs: { mandate: '' },
    mine: { mandate: '4' },
    choices: [['mandate', '4', 'Weten we nog niet']],
  },
  {
    form: '/inrichting/kalender',
    theirs: { leerpauze: '3', start: '2026-01-12' },
    mine: { leerpauze: '1', start: '2026-01-19' },
    choices: [
      ['start', '19 januari 2026', '12 januari 2026', 'Bij u 7 dagen later.'],
      ['leerpauze', '1', '3', 'Bij u 2 minder.'],
    ],
  },
  {
    form: '/inrichting/geld',
    theirs: { q1: '50.000' },
    mine: { q1: '40000', q8: '90.000,50' },
    choices: [
      ['q1', '40.000', '50.000', 'Bij u 10.000 minder.'],
      ['q8', '90.000,5', '85.000', 'Bij u 5.000,5 meer.'],
    ],
  },
  {
    form: '/zelfbeoordeling/cultuur/vragen',
    theirs: { openness: '', nowFamily: '20', nowMarket: '30' },
    mine: { openness: '4' },
    choices: [
      ['openness', '4', 'Weten we nog niet'],
      ['nowFamily', '30', '20', 'Bij u 10 meer.'],
      ['nowMarket', '20', '30', 'Bij u 10 minder.'],
    ],
  },
  {
    form: '/pilots/P01/cultuur',
    theirs: { mandate: '3' },
    mine: { mandate: '4', openness: '' },
    choices: [['mandate', '4', '3']],
  },
  {
    form: '/pilots/P01/fasen/3/intensiteit',
    theirs: { reach: '1', depth: '1', visibility: '1', mandate: '1', technology: '1' },
    mine: { reach: '4', depth: '1', visibility: '1', mandate: '1', technology: '0' },
    button: { action: 'keep' },
    choices: [
      ['reach', 'Meer dan 50%', '2 tot 10%'],
      ['technology', 'Niets: bestaande hulpmiddelen', 'Een los hulpmiddel'],
    ],
  },
  {
    form: '/portfolio/oordeel',
    theirs: { verdict: 'ready', reason: 'De raad draagt dit plan' },
    mine: { verdict: 'not-ready', reason: 'De raad draagt het niet' },
    choices: [
      ['verdict', 'Niet gereed', 'Gereed'],
      ['reason', 'De raad draagt het niet', 'De raad draagt dit plan'],
    ],
  },
  {
    form: '/bord/leeg/collaboration',
    theirs: { reason: 'Het kennissysteem komt later' },
    mine: { reason: 'Wij wachten op de fusie' },
    choices: [['reason', 'Wij wachten op de fusie', 'Het kennissysteem komt later']],
  },
  {
    form: '/pilots/P01/selectie',
    theirs: { reason: 'Eerst het kennissysteem' },
    mine: { reason: 'Te weinig mensen' },
    choices: [['reason', 'Te weinig mensen', 'Eerst het kennissysteem']],
  },
  {
    form: '/pilots/P01/oordeel',
    theirs: { verdict: 'approved', reason: 'Met zachte hand' },
    mine: { verdict: 'rejected', reason: 'Met harde hand' },
    choices: [
      ['verdict', 'afgewezen voor nu', 'goedgekeurd'],
      [
        'reason',
        'Met harde hand',
        'Met zachte hand',
        'Alleen bij u: “harde”. Alleen in wat er nu staat: “zachte”.',
      ],
    ],
  },
  {
    form: '/voorstellen/P11/vragen/idee',
    theirs: { title: 'Van een ander', customerGain: 'Iets' },
    mine: { title: 'Van mij', customerGain: 'Anders' },
    choices: [
      ['title', 'Van mij', 'Van een ander', 'Alleen bij u: “mij”. Alleen in wat er nu staat: “een ander”.'],
      ['customerGain', 'Anders', 'Iets'],
    ],
  },
  {
    form: '/voorstellen/P11/vragen/uren',
    theirs: { 'fte.0': '0,5', 'by.0': 'Ans' },
    mine: { 'fte.0': '1', 'how.0': 'written' },
    choices: [
      ['fte.0', '1', '0,5', 'Bij u 0,5 meer.'],
      ['by.0', 'niets ingevuld', 'Ans'],
      ['how.0', 'schriftelijk toegezegd', 'niets ingevuld'],
    ],
  },
  {
    form: PROFILE,
    theirs: { name: 'Lente', leerpauze: '4' },
    mine: { name: 'Voorjaar', 'weight.content': '2', leerpauze: '9' },
    choices: [
      ['name', 'Voorjaar', 'Lente'],
      ['leerpauze', '9', '4', 'Bij u 5 meer.'],
      ['weight.content', '2', 'niets ingevuld'],
    ],
  },
  {
    form: '/zelfbeoordeling/vragen',
    theirs: { M1: '3', M2: '0' },
    mine: { M1: '1', M2: '4' },
    choices: [
      [
        'M1',
        'Omdat anderen het ook doen, of omdat het kan.',
        'Om samen met klanten onze dienstverlening te verbeteren.',
      ],
      ['M2', 'Het staat in het jaarplan van elke afdeling.', 'Nog niet'],
    ],
  },
];
