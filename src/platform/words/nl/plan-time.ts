import type { TimeTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Timeline, heat, certificate, reasons and gates of the plan document. */
export const planTime: PlanCatalog<TimeTexts> = {
  'time.heading': 'Volgorde in de tijd',
  'time.undated':
    'Nog geen enkele fase heeft een datum, dus er is nog geen tijdlijn en geen hitte. Vraag de eigenaren om hun data of bereken de volgorde.',
  'time.asked':
    'De data in dit hoofdstuk zijn die van de eigenaren van de pilots. Er is nog niets verschoven.',
  'time.computed': message(
    'De data in dit hoofdstuk zijn berekend met het profiel {profile}. Elke fase begint zo vroeg als de grenzen toelaten; waar dat later is dan de eigenaar vroeg, staat de reden erbij.',
  ),
  'time.underWay':
    'Wat is begonnen, staat op de dag waarop het begon; wat daarop volgt, schoof zo nodig mee.',
  'time.sooner': message(
    '{pilots}{more, plural, =0 {} one { en nog één pilot} other { en nog {more, number, word} pilots}} {count, plural, one {begint} other {beginnen}} eerder dan {count, plural, one {de eigenaar vroeg} other {de eigenaren vroegen}}; vraag of dat kan.',
  ),
  'time.timeline': 'Tijdlijn',
  'time.timelineTitle': message(
    'Tijdlijn van {pilots, plural, one {één pilot} other {{pilots, number, word} pilots}}, {from} tot en met {to}',
  ),
  'time.timelineDescription': message(
    'Per pilot de fasen als balk met hun intensiteit, een ruit voor elke poort en arcering voor evaluatie en leerpauze. De tabel onder de figuur geeft {pilots, plural, one {alle data} other {alle data van {pilots, number, word} pilots}}.',
  ),
  'time.timelineCaption': message(
    '{same, select, true {{firstCount, plural, one {De pilot begint} =2 {Beide pilots beginnen} other {Alle {firstCount, number, word} pilots beginnen}} in {first}} other {{firstCount, plural, one {Eén pilot begint} other {{firstCount, number, Word} pilots beginnen}} in {first}; de laatste{lastCount, plural, one { begint} other { {lastCount, number, word} beginnen}} in {last}}}',
  ),
  'time.timelineNone': 'Er is nog niets gepland',
  'time.timelineBeyond': message(
    '{count, plural, one {Eén pilot loopt} other {{count, number, Word} pilots lopen}} door na het einde van de planperiode op {date}. Wat na die dag valt, telt niet mee in hitte en geld.',
  ),
  'time.datesCaption': message(
    'Wanneer elke fase loopt{pilots, plural, one {} =2 {, voor beide pilots} other {, voor alle {pilots, number, word} pilots}}',
  ),
  'time.phaseCell': message('{dates}, intensiteit {intensity}'),

  'heat.heading': 'Hitte per afdeling',
  'heat.minisTitle': 'Hitte van elke afdeling per kwartaal',
  'heat.minisDescription': message(
    'Kleine staafdiagrammen op één schaal. {values}. De tabel onder de figuur geeft alle getallen.',
  ),
  'heat.minisItem': message('{department}: hoogstens {heat}, plafond {ceiling}'),
  'heat.minisCalm': message(
    '{departments, plural, one {De afdeling blijft binnen haar plafond} =2 {Beide afdelingen blijven binnen hun plafond} other {Alle {departments, number, word} afdelingen blijven binnen hun plafond}}',
  ),
  'heat.minisOver': message(
    '{departments} {count, plural, one {komt boven haar plafond} other {komen boven hun plafond}}{others, plural, =0 {} one {; de andere afdeling blijft erbinnen} other {; de andere {others, number, word} blijven erbinnen}}',
  ),
  'heat.minisFast': message(
    'Iedereen blijft binnen het plafond, maar {departments} {count, plural, one {stijgt} other {stijgen}} minstens één keer te snel',
  ),
  'heat.minisNote': message(
    'Elke staaf is een kwartaal, van {from} tot en met {to}. De stippellijn is het plafond. Alle figuren hebben dezelfde schaal.',
  ),
  'heat.tableCalm': 'Elke hitte blijft binnen haar plafond en stijgt niet te snel',
  'heat.tableOver': message(
    '{cells, plural, one {Eén getal gaat} other {{cells, number, Word} getallen gaan}} over een grens, bij {departments}',
  ),
  'heat.tableNote':
    'Hitte in graden. De kleur volgt het deel van het plafond. Driehoek gevuld: boven het plafond. Driehoek open: stijgt te snel.',
  'heat.organisationTitle': 'De hitte van de hele organisatie per kwartaal',
  'heat.organisationDescription': message(
    'Staven met de hitte in graden, gewogen naar mensen: {values}. Een streepje laat zien hoe ver een kwartaal boven het vorige mag komen: {limit}.',
  ),
  'heat.organisationCaption': message('De organisatie als geheel stijgt in geen kwartaal meer dan {limit}'),
  'heat.organisationCaptionFast': message(
    'In {period} stijgt de organisatie als geheel meer dan de toegestane {limit}',
  ),
  'heat.organisationRow': 'Hele organisatie',
  'heat.noCeiling': 'geen eigen plafond',
  'heat.organisationCalm': message(
    'De organisatie als geheel warmt rustig op: de grootste stijging is {rise}, in {period}. Hoogstens {limit} per kwartaal is afgesproken.',
  ),
  'heat.organisationFast': message(
    'De organisatie als geheel warmt te snel op: in {period} met {rise}. Hoogstens {limit} per kwartaal is afgesproken.',
  ),

  'curve.heading': 'Hittecurve van elke afdeling',
  'curve.title': message('Hitte van {department} per kwartaal'),
  'curve.description': message(
    'Trapgrafiek in graden: {values}. Het plafond is {ceiling}; per kwartaal mag er hoogstens {rise} bij.',
  ),
  'curve.value': message('{period} {heat}'),
  'curve.over': message(
    '{department} gaat {times, plural, one {één kwartaal} other {{times, number, word} kwartalen}} over haar plafond, {times, plural, one {} other {het eerst }}in {period}',
  ),
  'curve.fast': message(
    '{department} blijft binnen haar plafond, maar stijgt in {period} te snel: {rise}, toegestaan {limit}',
  ),
  'curve.calm': message(
    '{department} blijft onder haar plafond van {ceiling}: hoogstens {heat}, {again, select, true {voor het eerst } other {}}in {period}',
  ),
  'curve.full': message(
    '{department} komt {again, select, true {voor het eerst } other {}}in {period} precies op haar plafond van {heat}',
  ),
  'curve.none': message('{department} krijgt in deze periode geen verandering te dragen'),
  'curve.allFrom': message('In {period} komt alle hitte uit {c}.'),
  'curve.mostFrom': message(
    'Van de {heat} in {period} {equal, select, true {komt evenveel uit {c} als uit {as}} other {komt het meeste uit {c}}}: {part}.',
  ),
  'curve.exempt': message(
    'De overschrijding bij {department} is een noodsprong en telt niet voor het oordeel.',
  ),
  'curve.noChange': message(
    '{departments} {count, plural, one {krijgt} other {krijgen}} in deze periode geen verandering te dragen; daarvan is geen figuur gemaakt.',
  ),

  'certificate.heading': message(
    '{calm, select, true {Nergens een big bang: na te rekenen} other {Hitte en stijging naast hun grens}}',
  ),
  'certificate.intro':
    'Deze tabel zet elke hitte en elke stijging naast haar grens, zodat u het plan zelf kunt nagaan.',
  'certificate.none': 'Er is nog geen pilot gepland, dus er is nog geen hitte.',
  'certificate.undated': 'Nog geen enkele fase heeft een datum, dus er is nog geen hitte.',
  'certificate.calm':
    'In geen enkel kwartaal stijgt de hitte van een afdeling meer dan haar stijgingsgrens, en nergens komt zij boven het plafond. Er is nergens een big bang.',
  'certificate.within':
    'In geen enkel kwartaal stijgt de hitte van een afdeling meer dan haar stijgingsgrens, en nergens komt zij boven het plafond.',
  'certificate.bang': message(
    '{count, plural, one {Er is één big bang in dit plan.} other {Er zijn {count, number, word} big bangs in dit plan.}}',
  ),
  'certificate.moreBangs': message('Hoofdstuk {chapter} noemt ze allemaal.'),
  'certificate.outside': message(
    '{count, plural, one {Eén fase heeft} other {{count, number, Word} fasen hebben}} geen plaats in de planperiode en {count, plural, one {telt} other {tellen}} hierin niet mee.',
  ),
  'certificate.noFast':
    'In geen enkel kwartaal stijgt de hitte van een afdeling meer dan haar stijgingsgrens.',
  'certificate.fast': message(
    '{count, plural, one {Eén keer} other {{count, number, Word} keer}} stijgt een afdeling sneller dan haar stijgingsgrens: {items}.',
  ),
  'certificate.fastOne': message(
    '{department} stijgt in {periods} met {rises} graden, toegestaan is {limit}',
  ),
  'certificate.over': message(
    '{count, plural, one {Eén keer} other {{count, number, Word} keer}} komt een afdeling boven haar plafond: {items}.',
  ),
  'certificate.overOne': message(
    '{department} komt in {periods} op {heats} graden, het plafond is {ceiling}',
  ),
  'certificate.more': message(
    'en nog {count, plural, one {één afdeling} other {{count, number, word} afdelingen}}, zie de tabel',
  ),
  'certificate.exempt': message(
    '{count, plural, one {Eén overschrijding komt} other {{count, number, Word} overschrijdingen komen}} door een noodsprong.',
  ),
  'certificate.captionCalm': message(
    'Elke hitte en elke stijging naast haar grens: alle {numbers, number} getallen blijven erbinnen',
  ),
  'certificate.captionBreach': message(
    'Elke hitte en elke stijging naast haar grens: {breaches, number, word} van de {numbers, number} getallen {breaches, plural, one {gaat} other {gaan}} erover',
  ),
  'certificate.note':
    'Hitte in graden per kwartaal; stijging ten opzichte van het kwartaal ervoor. Een driehoek staat bij een getal boven de grens.',
  'certificate.pencil': message(
    'U kunt dit met een potlood nagaan: de stijging is de hitte van dit kwartaal min die van het kwartaal ervoor. {first}',
  ),
  'certificate.before': message('Vóór het plan droegen al iets: {departments}.'),
  'certificate.beforeZero': message('Vóór {first} is de hitte 0.'),

  'reasons.heading': 'Waarom deze volgorde',
  'reasons.asked':
    'De eigenaren hebben deze data zelf gekozen. Waar dat botst met een grens, staat het bij de hitte hierboven en bij de aandachtspunten.',
  'reasons.computed':
    'Elke fase begint zo vroeg als kan. Deze tabel zegt per fase wat er nog niet klaar is, of over welke grens het plan zou gaan als zij eerder begon.',
  'reasons.none': 'Geen enkele fase werd tegengehouden.',
  'reasons.caption': message(
    'Waarom {phases, plural, one {de fase} other {elk van de {phases, number, word} fasen}} niet eerder begint',
  ),
  'reasons.column': 'Waarom niet eerder',
  'reasons.phase': message('{pilot}, fase {phase, number}'),
  'reasons.noReason': 'niets hield deze fase tegen',
  'unfit.heading': 'Wat niet past, en waarom',
  'unfit.text': message(
    '{pilots, plural, one {Eén pilot past} other {{pilots, number, Word} pilots passen}} niet binnen de planperiode zonder een grens te overschrijden.',
  ),
  'unfit.later': message(
    'Van {pilots, plural, one {één pilot} other {{pilots, number, word} pilots}} past alleen een latere fase niet.',
  ),

  'unfit.item': message('{pilot}, vanaf fase {phase, number}:'),
  'unfit.items': message('{pilots, number, Word} pilots, vanaf fase {phase, number}:'),
  'unfit.names': message('Het zijn {pilots}.'),
  'gates.heading': 'Beslismomenten',
  'gates.intro':
    'Een volgende fase begint nooit vanzelf. In de laatste twee weken van elke fase beslissen de genoemde mensen, met de meting in de hand.',
  'gates.outcomes':
    'Zes uitkomsten zijn mogelijk: doorgaan, bijsturen, één keer verlengen met hoogstens 13 weken, behouden op deze temperatuur, wachten tot een datum of voorwaarde, of stoppen en de lessen vastleggen.',
  'gates.none': 'Er zijn nog geen poorten vastgelegd.',
  'gates.caption': message(
    '{gates, plural, one {Er is één poort} other {Er zijn {gates, number, word} poorten}}; de eerste is {first}{undated, plural, =0 {} one {; één heeft geen datum} other {; {undated, number, word} hebben geen datum{listed, select, true {} other { en staan alleen bij hun pilot}}}}',
  ),
  'gates.undated': message(
    '{gates, plural, one {Er is één poort, nog zonder datum} other {Er zijn {gates, number, word} poorten, nog zonder datum}}',
  ),
  'gates.yearEndLeft': message('Kerst en nieuwjaar vallen hierin. Wat overblijft: {days}.'),
  'gates.yearEndNothing': 'Dit valt tussen kerst en nieuwjaar. Spreek een andere dag af.',
  'gates.outcome': 'Besloten',
  'gates.evidence': message('meting in deze fase: {measure}'),
  'gates.open': 'nog open',
  'gates.decided': message('{outcome}, {date}'),
  'gates.when': 'Wanneer',
  'gates.step': message('fase {from, number} naar {to, number}'),
  'gates.missing': message(
    'Bij {pilots} {count, plural, one {ontbreekt een poort} other {ontbreken poorten}} tussen fasen.',
  ),
};
