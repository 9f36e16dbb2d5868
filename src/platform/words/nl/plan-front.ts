import type { FrontTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Cover, colophon and the summary of the plan document. */
export const planFront: PlanCatalog<FrontTexts> = {
  'cover.title': message(
    'Integratieplan klantgericht werken {same, select, true {{to}} other {{from}–{to}}}',
  ),
  'cover.subtitle': message(
    '{pilots, plural, =0 {Nog geen pilots in het plan} one {{pilots, number, Word} pilot} other {{pilots, number, Word} pilots}}{pilots, plural, =0 {} other { {calm, select, true {die {departments, plural, one {één afdeling} other {{departments, number, word} afdelingen}} langzaam {pilots, plural, one {opwarmt} other {opwarmen}}} other {{departments, plural, =0 {zonder datum} one {in één afdeling} other {in {departments, number, word} afdelingen}}}}}}',
  ),
  'cover.version': message('{version}, {status}'),
  'cover.verdict': message('{verdict} (berekend)'),
  'cover.datesAsked': 'zoals de eigenaren ze vroegen',
  'cover.datesComputed': message('berekende volgorde, profiel {profile}'),
  'cover.heat': 'Hitte per afdeling en kwartaal, in graden',
  'cover.heatNote': 'De kleur volgt het deel van het plafond: hoe donkerder, hoe heter.',
  'cover.history': 'Eerdere versies',
  'cover.historyItem': message('{version}, {status}, {date}'),
  'cover.noFingerprint': 'nog niet berekend',
  'cover.extract': 'Uittreksel',
  'cover.forDepartment': message('de pagina van de afdeling {department}; het hele plan bevat meer'),
  'cover.forCouncil': 'wat de ondernemingsraad aangaat; het hele plan bevat meer',
  'cover.without': message(
    'zonder {chapterCount, plural, =0 {} one {hoofdstuk {chapters}} other {de hoofdstukken {chapters}}}' +
      '{appendixCount, plural, =0 {} one {{chapterCount, plural, =0 {} other { en }}bijlage {appendices}} other {{chapterCount, plural, =0 {} other { en }}de bijlagen {appendices}}}',
  ),

  'summary.heading': 'Samenvatting',
  'summary.verdict': message(
    '{verdict, select, ready {Het plan is gereed.} ready_with_conditions {Het plan is gereed onder voorwaarden.} other {Het plan is nog niet gereed.}}',
  ),
  'summary.noPilots': 'Er staat nog geen pilot in het plan.',
  'summary.allCs': 'Alle vier de C’s doen mee.',
  'summary.someCs': message(
    '{present, plural, =0 {Nog geen van de vier C’s doet mee.} one {Eén van de vier C’s doet mee; {missing} ontbreken.} other {{present, number, Word} van de vier C’s doen mee; {missing} {missingCount, plural, one {ontbreekt} other {ontbreken}}.}}',
  ),
  'summary.allCalm': message(
    '{departments, plural, one {De afdeling blijft} =2 {Beide afdelingen blijven} other {Alle {departments, number, word} afdelingen blijven}} in elk kwartaal binnen het plafond en de stijgingsgrens.',
  ),
  'summary.someCalm': message(
    '{calm, plural, one {Eén} other {{calm, number, Word}}} van de {total, number, word} afdelingen {calm, plural, one {warmt} other {warmen}} rustig op.',
  ),
  'summary.noneCalm': 'Geen enkele afdeling warmt rustig genoeg op.',
  'summary.overCeiling': message(
    '{department} komt in {period} op {heat}; het plafond is {ceiling}.{times, plural, one {} other { De afdeling zit {times, number, word} kwartalen boven haar plafond.}}',
  ),
  'summary.tooFast': message('{department} stijgt in {period} met {rise}; hoogstens {limit} mag.'),
  'summary.moreHot': message(
    'Nog {departments, plural, one {één andere afdeling gaat} other {{departments, number, word} andere afdelingen gaan}} over een grens.',
  ),
  'summary.risks': message(
    '{count, plural, one {Het grootste risico} other {De {count, number, word} grootste risico’s}}',
  ),
  'summary.noRisks': 'Er zijn geen risico’s gevonden die nu een besluit vragen.',
  'summary.riskOf': message(
    '{finding} Dit geldt voor {pilots}{more, plural, =0 {} one { en nog één pilot} other { en nog {more, number, word} pilots}}.',
  ),
  'summary.decisions': 'Gevraagde besluiten',
  'summary.onePageAll': message(
    '{pilots, plural, one {De pilot heeft een vervolg in fase 2 en 3} other {Elke C heeft een pilot, en elke pilot heeft een vervolg in fase 2 en 3}}',
  ),
  'summary.onePageEnded': message(
    'Elke C heeft een pilot; {ended, plural, one {één pilot is afgesloten} other {{ended, number, word} pilots zijn afgesloten}}, de rest heeft een vervolg tot en met fase 3',
  ),
  'summary.onePageEmpty': 'Er is nog niets gepland',
  'summary.onePageMissing': message(
    'Elke C heeft een pilot; {count, plural, one {bij {pilots} ontbreekt} other {bij {count, number, word} pilots ontbreekt}} nog een uitgewerkte fase {phase}',
  ),
  'summary.onePageNoC': message('{cs} {count, plural, one {heeft} other {hebben}} nog geen pilot'),
  'summary.noPilotInC': 'nog geen pilot',
  'summary.moreCounted': message('en nog {count, number, word} pilots, in hoofdstuk {chapter}'),
  'summary.more': message(
    'en nog {count, plural, one {één pilot} other {{count, number, word} pilots}} ({pilots})',
  ),

  'decision.adopt': message(
    'Stel het plan vast en {late, select, true {besluit over {pilots, plural, one {de start die in {period} is uitgebleven} other {de {pilots, number, word} starts die in {period} zijn uitgebleven}}} other {geef de {pilots, plural, one {eerste start} other {eerste {pilots, number, word} starts}} vrij, in {period}}}: {titles}{more, plural, =0 {} other { en nog {more, number, word} (hoofdstuk {chapter})}}.',
  ),
  'decision.adoptRunning': message(
    'Stel het plan vast; {pilots, plural, one {de pilot is} =2 {beide pilots zijn} other {alle {pilots, number, word} pilots zijn}} al begonnen.',
  ),
  'decision.adoptNone':
    'Kies de eerste pilots: voor elke C één, klein genoeg om met de mensen en het geld van nu te beginnen.',
  'decision.block': message(
    'Los eerst {count, plural, one {de blokkade} other {de {count, number, word} blokkades}} op (hoofdstuk {chapter}). Begin tot die tijd niets nieuws.',
  ),
  'decision.ceiling': message(
    'Breng {department} in {period} terug naar {ceiling} of minder{how, select, move {: laat {phase, plural, =1 {} other {fase # van }}{pilot} in {to} beginnen.} drop {: haal {pilot} uit het plan.} other {. {pilot} later laten beginnen kost het minst.}}',
  ),
  'decision.rise': message(
    'Spreid de starts bij {department} rond {period}, zodat de stijging hoogstens {limit} is.',
  ),
  'decision.cooling': message(
    'Laat ook de andere {departments, number, word} afdelingen die over een grens gaan afkoelen; paragraaf {chapter} noemt ze.',
  ),
  'decision.conditions': message(
    'Laat de {count, plural, one {eigenaar van één pilot de voorwaarden} other {eigenaren van {count, number, word} pilots de voorwaarden}} {when, select, before {vóór de start} after {alsnog} other {vóór de start of, waar de pilot al loopt, alsnog}} regelen; hoofdstuk {chapter} noemt ze.',
  ),
  'decision.money': message(
    'Verhoog het budget of schuif uitgaven door: in {periods} {count, plural, one {is} other {is samen}} {over} te weinig beschikbaar.',
  ),
  'decision.hours': message(
    'Maak uren vrij of schuif werk door bij {departments}{more, plural, =0 {} one { en nog één afdeling} other { en nog {more, number, word} afdelingen}}.',
  ),
  'decision.emptyC': message(
    'Kies een eerste pilot voor {cs}, of leg vast waarom {count, plural, one {deze C} other {deze C’s}} nu niet {count, plural, one {meedoet} other {meedoen}}.',
  ),
  'decision.unfit': message(
    'Besluit wat er gebeurt met {titles}: {count, plural, one {deze pilot past} other {deze pilots passen}} niet in de planperiode.',
  ),
  'decision.unfitMany': message(
    'Besluit wat er gebeurt met de {count, number, word} pilots die niet in de planperiode passen; paragraaf {chapter} noemt ze.',
  ),
  'decision.lateGate': message('Beslis alsnog bij de poort waarvan de dagen voorbij zijn: {pilot}, {dates}.'),
  'decision.lateGates': message(
    'Beslis alsnog bij de {gates, number, word} poorten waarvan de dagen voorbij zijn; hoofdstuk {chapter} noemt ze.',
  ),
  'decision.firstGate': message('Zet de eerste poort in de agenda: {pilot}, {dates}.'),
  'decision.firstGates': message(
    'Zet de eerste {gates, number, word} poorten in de agenda, {dates}; hoofdstuk {chapter} noemt ze.',
  ),
};
