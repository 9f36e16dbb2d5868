import { message } from '../message.js';

/** Scenarios: made, compared, made the plan. */
export const scenarioPages = {
  title: 'Scenario’s',
  lead: 'Een scenario is een andere manier waarop het plan kan lopen. Het verandert niets tot iemand het tot plan maakt.',
  none: 'Er is nog geen scenario. Maak er een om te zien wat een andere snelheid of een andere keuze van pilots doet.',
  full: message<{ most: number }>(
    'Er zijn {most, number} scenario’s, zoveel als er mogen zijn. Verwijder er een om een nieuw te maken.',
  ),
  newLink: 'Maak een scenario',
  newTitle: 'Nieuw scenario',
  newLead: 'Zeg wat u verwacht. Daarna ziet u het scenario naast het plan, in woorden en cijfers.',
  keepProposal: 'Maak hier een scenario van',
  beginsWith: 'Begint met dit tegenvoorstel',
  back: 'Terug naar de scenario’s',
  name: 'Naam',
  nameHint: 'Bijvoorbeeld “Sneller” of “Zonder de blog”.',
  hypothesis: 'Wat verwacht u ervan?',
  hypothesisHint: 'In één zin.',
  dates: 'Welke datums krijgt het?',
  asNow: 'De datums die nu gelden',
  asProposed: 'De datums van het tegenvoorstel',
  computed: message<{ profile: string }>('Opnieuw berekend: {profile}'),
  out: 'Welke pilots laat het weg?',
  outHint: 'Niets aangevinkt: alle pilots van het plan doen mee.',
  make: 'Maak het scenario',
  expected: 'Verwachting',
  author: 'Gemaakt door',
  profile: 'Profiel',
  plan: 'Het plan',
  notComputed: 'nog niet berekend',
  tableCaption: message<{ count: number }>(
    'Het plan en {count, plural, one {één scenario} other {# scenario’s}} naast elkaar',
  ),
  planComputed: message<{ profile: string }>('Zoals het nu loopt, met de berekende volgorde ({profile}).'),
  planAsAsked: 'Zoals het nu loopt, met de datums die de indieners vroegen.',
  views: 'Kijk naar',
  madeBy: message<{ author: string; date: string; profile: string }>('{author} · {date} · {profile}'),
  heading: message<{ one: string; other: string }>('{one} tegenover {other}'),
  without: message<{ pilots: string }>('Zonder {pilots}.'),
  begunSince: message<{ pilots: string; count: number }>(
    '{pilots} {count, plural, one {is intussen begonnen en doet} other {zijn intussen begonnen en doen}} dus mee.',
  ),
  isComputing: 'De datums worden berekend.',
  reload: 'Kijk of ze er zijn',
  outOfDate:
    'Het plan is veranderd sinds deze datums zijn berekend. Bereken ze opnieuw om eerlijk te vergelijken.',
  nothingFits:
    'Zo past het niet: deze grenzen botsen. Kies een ander profiel of laat een pilot weg in een nieuw scenario.',
  elsewhere:
    'Dit scenario verandert het voorstel zelf. Wie de eigenaar is en uit welke fasen een pilot bestaat, staat alleen daar: vraag de indiener om de verandering. Daarna geldt ze ook voor het plan.',
  toProposal: 'Naar het voorstel',
  goneProposal:
    'Het tegenvoorstel waarmee dit begon, hoort bij een volgorde die niet meer geldt. U kunt het scenario maken zonder, of terug naar de volgorde.',
  noDates: 'Dit scenario heeft nog geen datums.',
  compute: 'Bereken de datums',
  earlier: message<{ name: string; c: string; weeks: number }>(
    '{name} laat in {c} {weeks, plural, one {# week} other {# weken}} eerder iets zien.',
  ),
  later: message<{ name: string; c: string; weeks: number }>(
    '{name} laat in {c} {weeks, plural, one {# week} other {# weken}} later iets zien.',
  ),
  onlyHere: message<{ name: string; c: string }>('Alleen {name} laat in {c} iets zien.'),
  noLonger: message<{ name: string; c: string }>('{name} laat in {c} niets zien.'),
  passes: message<{ name: string; what: string }>('{name} gaat over een grens: {what}.'),
  solves: message<{ name: string; what: string }>(
    '{name} blijft binnen een grens waar het andere overheen gaat: {what}.',
  ),
  overCeiling: message<{ department: string; quarters: string }>(
    '{department} boven het plafond in {quarters}',
  ),
  tooFast: message<{ department: string; quarters: string }>(
    '{department} over de stijgingsgrens in {quarters}',
  ),
  smallDifferences: 'Er verandert geen eerste resultaat en geen grens; hieronder staat wat wel anders is.',
  noDifferences: 'Beide zijn gelijk.',
  metricsTitle: 'In cijfers',
  metricsCaption: message<{ name: string; better: number; worse: number }>(
    'Van {name} {better, plural, =0 {is geen cijfer beter} one {is één cijfer beter} other {zijn # cijfers beter}} en {worse, plural, =0 {geen slechter} one {één slechter} other {# slechter}}',
  ),
  figure: 'Cijfer',
  difference: 'Verschil',
  firstResult: message<{ c: string }>('Eerste zichtbare resultaat van {c}, na'),
  metrics: {
    pilots: 'Pilots met een plaats',
    phases: 'Fasen met een plaats',
    heat: 'Warmste afdeling, in graden',
    rise: 'Grootste stijging in een kwartaal, in graden',
    aboard: 'Afdelingen aan boord',
    allAboard: 'De laatste afdeling komt aan boord na',
    money: 'Geld binnen het plan',
    conditions: 'Pilots met voorwaarden',
    breaches: 'Keren dat een grens wordt gepasseerd',
  },
  pilotsTitle: 'Per pilot',
  pilotsCaption: message<{ count: number }>(
    '{count, plural, =0 {Geen enkele pilot verschilt} one {Eén pilot verschilt} other {# pilots verschillen}}',
  ),
  pilotsNote: 'De dag waarop fase 1 begint, en per fase wat verschilt.',
  pilot: 'Pilot',
  notThere: 'niet in het plan',
  added: '+ toegevoegd',
  removed: '− eruit',
  longer: message<{ weeks: number }>('{weeks, plural, one {# week} other {# weken}} langer'),
  shorter: message<{ weeks: number }>('{weeks, plural, one {# week} other {# weken}} korter'),
  heatTitle: 'Hitte op één as',
  heatConclusion: message<{
    department: string;
    one: string;
    other: string;
    most: string;
    mostOther: string;
  }>('{department}: hoogstens {most} in {one}, {mostOther} in {other}.'),
  against: 'Zet het af tegen',
  compare: 'Vergelijk',
  promoteTitle: 'Maak dit tot plan',
  promoteLead:
    'Wat dit scenario weglaat of verandert, geldt dan voor het plan. De volgorde wordt opnieuw berekend, zo dicht mogelijk bij deze datums. Het scenario zelf verdwijnt; de reden komt in het logboek.',
  reason: 'Waarom?',
  reasonHint: 'Eén zin die over een jaar nog te begrijpen is.',
  promote: 'Maak dit tot plan',
  takeOverTitle: 'Neem één verschil over',
  takeOverLead: 'Alleen deze pilot gaat zoals in het scenario; al het andere blijft.',
  pilotDiffers: message<{ pilot: string; difference: string }>('{pilot}: {difference}.'),
  takeOver: 'Neem over',
  remove: 'Verwijder dit scenario',
  whyNot: 'Waarom niet gekozen',
  whyNotFigures:
    'Nog niet opgeschreven: in het plan staat wat uit de cijfers volgt, als daar iets uit volgt.',
  whyNotLink: 'Schrijf op waarom',
  whyNotChange: 'Wijzig de reden',
  whyNotTitle: message<{ name: string }>('Waarom is {name} niet gekozen?'),
  whyNotLead:
    'De reden staat in het plan, in het hoofdstuk over risico’s en alternatieven, in de plaats van wat uit de cijfers volgt.',
  whyNotReason: 'Reden',
  whyNotHint:
    'Eén of twee zinnen die over een jaar nog te begrijpen zijn. Laat het leeg om de cijfers te laten spreken.',
  whyNotSave: 'Opslaan',
  backToOne: 'Terug naar het scenario',
};
