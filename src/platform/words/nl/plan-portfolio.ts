import type { PortfolioTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Portfolio and pilot sheets of the plan document. */
export const planPortfolio: PlanCatalog<PortfolioTexts> = {
  'portfolio.heading': 'De pilots in één oogopslag',
  'portfolio.intro': message(
    '{pilots, plural, =0 {Er staat nog geen pilot in het plan.} one {Er staat één pilot in het plan.} other {Er staan {pilots, number, word} pilots in het plan; {owners, plural, one {één afdeling trekt ze allemaal} other {{owners, number, word} afdelingen trekken er minstens één}}.}}',
  ),
  'portfolio.leftOut': message(
    '{count, plural, one {Eén voorstel staat} other {{count, number, Word} voorstellen staan}} niet in het plan; bijlage {chapter} legt uit waarom.',
  ),
  'portfolio.board': 'De vier C’s per fase',
  'portfolio.boardDescription': message(
    'Een rij per pilot, gegroepeerd per C, met een kaart voor elke fase. {rows}. De tabel onder de figuur geeft alle pilots.',
  ),
  'portfolio.boardRow': message(
    '{c}: {pilots, plural, =0 {geen pilot} one {één pilot} other {{pilots, number, word} pilots}}',
  ),
  'portfolio.balanced': 'De pilots zijn goed verdeeld over de vier C’s',
  'portfolio.heavy': message(
    '{c} heeft de meeste pilots: {pilots, number, word} van de {total, number, word}',
  ),
  'portfolio.heavyAndThin': message(
    '{c} heeft {pilots, number, word} van de {total, number, word} pilots, {thin} {thinPilots, plural, one {maar één} other {maar {thinPilots, number, word}}}',
  ),
  'portfolio.emptyCs': message('{cs} {count, plural, one {heeft} other {hebben}} nog geen pilot'),
  'portfolio.nothing': 'Er staat nog geen pilot op het bord',
  'portfolio.pilotsCaption': message(
    '{approved, plural, =0 {Geen pilot voldoet al} one {Eén pilot voldoet} other {{approved, number, Word} pilots voldoen}} aan alle criteria{conditional, plural, =0 {} one {, één is goedgekeurd onder voorwaarden} other {, {conditional, number, word} zijn goedgekeurd onder voorwaarden}}{other, plural, =0 {} one {, één staat er toch in} other {, {other, number, word} staan er toch in}}',
  ),
  'portfolio.breadth': 'Breedte over de vier C’s',
  'portfolio.breadthText':
    'Elke C begint aan een andere kant van de organisatie en brengt een andere afdeling aan boord.',
  'portfolio.breadthAll': 'Daarom spreiden we de pilots over alle vier.',
  'portfolio.breadthMissing': message(
    'Daarom telt elke C. {cs} {count, plural, one {heeft} other {hebben}} nog geen pilot; de tabel zegt of daar een reden voor is.',
  ),
  'portfolio.breadthCaption': message(
    '{c} is {share} van de pilots; {over, select, true {meer dan} other {niet meer dan}} de afgesproken {most}',
  ),
  'portfolio.breadthReason': message('bewust leeg: {reason}'),
  'portfolio.breadthOpen': 'nog geen pilot en geen reden vastgelegd',
  'portfolio.noShare': 'nog niet bekend',
  'portfolio.moneyShare': 'Aandeel geld',
  'portfolio.aboard': 'Welke afdeling wanneer meedoet',
  'portfolio.aboardCaption': message(
    '{all, select, true {{departments, plural, one {De afdeling doet mee} =2 {Beide afdelingen doen mee} other {Alle {departments, number, word} afdelingen doen mee}}} other {{aboard, plural, =0 {Nog geen afdeling doet mee} one {Eén van de {departments, number, word} afdelingen {later, select, true {heeft al een plaats in de planperiode} other {doet mee}}} other {{aboard, number, Word} van de {departments, number, word} afdelingen {later, select, true {hebben al een plaats in de planperiode} other {doen mee}}}}}}',
  ),
  'portfolio.aboardUndated': 'Wanneer een afdeling instapt, volgt uit de data, en die zijn er nog niet.',
  'portfolio.aboardTable': 'Per afdeling het eerste kwartaal en de eerste pilot',
  'portfolio.aboardDescription': message('Per afdeling het kwartaal waarin zij instapt: {departments}.'),
  'portfolio.aboardItem': message('{department} vanaf {period} via {cs}'),
  'portfolio.aboardNot': message(
    '{department} {why, select, undated {nog zonder datum} unfit {niet in de planperiode} hours {alleen met uren} other {nog niet}}',
  ),
  'portfolio.aboardNote':
    'Het kwartaal waarin een afdeling voor het eerst trekt of meedoet, en met welke pilot.',
  'portfolio.aboardFrom': 'Vanaf',
  'portfolio.aboardThrough': 'Via C',
  'portfolio.aboardFirst': 'Eerste pilot',
  'portfolio.notAboard': message(
    '{why, select, undated {nog geen datum} unfit {niet in de planperiode} hours {geeft alleen uren} other {doet nog niet mee}}',
  ),

  'pilots.heading': 'De pilots, per C',
  'pilots.intro':
    'Elk blad heeft dezelfde volgorde: wat we doen, de vier criteria, de stappen, de poorten en wat aandacht vraagt.',
  'pilots.none': 'Er staat nog geen pilot in het plan.',
  'pilots.cHeading': message('{c}'),
  'pilots.about': message(
    '{c, select, ' +
      'customer_experience {Hoe klanten onze dienst beleven, bepaalt waar zij over praten. Hier wordt de service beter op de plek waar klanten al zijn. Meestal komt de klantenservice hiermee aan boord.} ' +
      'conversation {Niet zenden maar praten: luisteren, vragen stellen en weten wanneer medewerkers meepraten. Meestal komt HR hiermee aan boord.} ' +
      'content {Mensen iets geven dat de moeite van het doorvertellen waard is. Meestal komt marketing en communicatie hiermee aan boord.} ' +
      'other {Klanten laten meedenken over wat we maken en beslissen, eerst in een kleine kring. Vaak komt productontwikkeling hiermee aan boord.}}',
  ),
  'pilots.emptyC': message('Voor {c} is nog geen pilot gekozen, en er is niet vastgelegd waarom niet.'),
  'pilots.emptyCReason': message('{c} blijft nu bewust buiten het plan. De reden: {reason}.'),

  'sheet.heading': message('{title}'),
  'sheet.fteOf': message('{department}\u00a0{fte}'),
  'sheet.begin': message('Zo begint het: {title}.'),
  'sheet.beginUnknown': 'Wat fase 1 precies inhoudt, is nog niet beschreven.',
  'sheet.firstResult': message('Na {weeks} is het eerste resultaat te zien.'),
  'sheet.firstResultMeasured': message(
    'Na {weeks} is het eerste resultaat te zien, gemeten als {measure}: van {from} naar {to}.',
  ),
  'sheet.noResult': 'Wanneer het eerste resultaat te zien is, staat nog niet vast.',
  'sheet.gain': message('Wat klanten of medewerkers ervan merken: {gain}.'),
  'sheet.works': message('Dit draagt bij aan het doel “{goal}”.'),
  'sheet.cultureFirst': message(
    'Het voorstel zegt dat eerst de cultuur moet veranderen: {precondition}. Wij wachten daar niet op; fase 1 moet passen bij nu.',
  ),
  'sheet.forced':
    'Deze pilot staat in het plan hoewel de criteria dat nog niet toelaten. Dat is een bewuste keuze.',
  'sheet.criteriaPass': 'Voldoet aan alle vier de criteria',
  'sheet.criteriaConditional': message(
    '{criteria} {count, plural, one {is} other {zijn}} nog voorwaardelijk; de rest voldoet',
  ),
  'sheet.criteriaFail': message('{criteria} {count, plural, one {voldoet} other {voldoen}} niet'),
  'sheet.criteriaOpen': message(
    '{criteria} {count, plural, one {is} other {zijn}} nog niet helemaal beantwoord',
  ),
  'sheet.noLow': 'Alle antwoorden zijn voldoende of sterk.',
  'sheet.low': message('{question} {answer}.'),
  'sheet.moreLow': message(
    'Nog {count, plural, one {één antwoord is} other {{count, number, word} antwoorden zijn}} te laag; zie bijlage {appendix}.',
  ),
  'sheet.unproven': message(
    'Bij {questions} ontbreekt het bewijs; {count, plural, one {dat antwoord telt} other {die antwoorden tellen}} als zwak.',
  ),
  'sheet.unanswered': message(
    '{count, plural, one {Eén vraag is} other {{count, number, Word} vragen zijn}} nog niet beantwoord.',
  ),
  'sheet.money': message('Fase 1 kost {needed}; {committed} is {commitment}.'),
  'sheet.moneyNeeded': message('Fase 1 kost {needed}: {commitment}.'),
  'sheet.hours': message('Fase 1 vraagt {fte} fte: {commitment}.'),
  'sheet.result': message('Eerste resultaat na {weeks}.'),
  'sheet.phases': message(
    '{phases, plural, one {Er is één fase uitgewerkt, nog zonder vervolg.} other {Er zijn {phases, number, word} fasen uitgewerkt.}}',
  ),
  'sheet.conditions': 'Voorwaarden',
  'sheet.condition': message('{text}.'),
  'sheet.conditionOwner': message('{text}. {owner} regelt dit.'),
  'sheet.conditionDue': message('{text}. Dit is klaar op {due}.'),
  'sheet.conditionFull': message('{text}. {owner} regelt dit, uiterlijk op {due}.'),
  'sheet.needPoints': message('{criterion} heeft {sum} van de {needed} punten die nodig zijn.'),
  'sheet.needKnockout': message('{question} Nu is het antwoord: “{answer}”. Nodig is minstens: “{better}”.'),

  'sheet.ladder': message('Fasen van {title}'),
  'sheet.ladderStep': message('fase {phase, number}: {dates}, intensiteit {intensity}'),
  'sheet.ladderDescription': message('Een trap: {steps}. Daarna wordt het gewoon werk van {owner}.'),
  'sheet.ladderStopped': message('Een trap: {steps}. Daarna is de pilot gestopt.'),
  'sheet.ladderFlat': message(
    '{phases, plural, one {De fase blijft} =2 {Beide fasen blijven} other {Alle {phases, number, word} fasen blijven}} op intensiteit {intensity}; {widens, select, true {alleen de breedte groeit} other {wat er groeit, is nog niet overal gezegd}}',
  ),
  'sheet.ladderCalm': message(
    'In {phases, plural, one {{phases, number, word} stap} other {{phases, number, word} fasen}} van intensiteit {from} naar {to}, met hoogstens {step, plural, one {één graad} other {{step, number, word} graden}} tegelijk',
  ),
  'sheet.ladderSteep': message(
    'De stap van fase {from, number} naar {to, number} is groot: de intensiteit stijgt met {step}',
  ),
  'sheet.ladderDown': message('De intensiteit daalt van fase {from, number} naar {to, number}'),
  'sheet.ladderEnded': message(
    '{outcome, select, stop {Na één fase is de pilot gestopt, op {date}} other {Er is één fase; op {date} is besloten dat de pilot zo blijft}}',
  ),
  'sheet.gateDecided': message('Besloten op {date}: {outcome}.'),
  'sheet.ladderSingle': 'Er is nog maar één fase; het vervolg ontbreekt',
  'sheet.widens': message('breder in {what}'),
  'sheet.fromTo': message('nu {from}, doel {to}'),
  'sheet.nothingWider': 'niet opgegeven wat breder wordt',
  'sheet.meansCaption': message('Alle fasen samen kosten {money}; er is hoogstens {fte} fte tegelijk nodig'),
  'sheet.gates': 'Poorten',
  'sheet.gate': message('Van fase {phase, number} naar {next, number}, {dates}.'),
  'sheet.gateThreshold': message('We gaan door als: {threshold}.'),
  'sheet.gateNoThreshold': 'De drempel moet nog worden gekozen.',
  'sheet.gateMeasured': message(
    '{measure} {op} {value}{unit}{lasting, select, true {, {weeks} achter elkaar} other {}}',
  ),
  'sheet.gateDecider': message('Beslist: {decider}.'),
  'sheet.gateStop': message('Stopregel: {rule}.'),
  'sheet.gateNoStop': 'Wanneer we stoppen, is nog niet afgesproken.',
  'sheet.gateMissing': message('Van fase {phase, number} naar {next, number} is er nog geen poort.'),
  'sheet.afterwards': 'Daarna',
  'sheet.runCost': message(
    'Wat fase {phase, number} oplevert blijft lopen voor {perYear} per jaar; {carrier} betaalt.',
  ),
  'sheet.runCostBare': message('Wat fase {phase, number} oplevert blijft lopen; {carrier} betaalt.'),
  'sheet.informsHeading': 'Wie het vooraf moet weten',
  'sheet.informs': message(
    '{departments} {part, select, joins {{count, plural, one {doet mee} other {doen mee}}} other {{count, plural, one {levert uren} other {leveren uren}}}} vanaf fase {phase, number}, en {count, plural, one {hoort} other {horen}} dat vóór {when, select, start {de start} gate {de poort na fase {before, number}} other {fase {phase, number} begint}}.',
  ),
  'sheet.informsNobody': message(
    'Geen andere afdeling {stopped, select, true {deed mee of leverde uren} other {doet mee of levert uren}}.',
  ),
  'sheet.takesPartHeading': message('{stopped, select, true {Wie meedeed} other {Wie meedoet}}'),
  'sheet.takesPart': message(
    '{departments} {part, select, joins {{count, plural, one {doet mee} other {doen mee}}} other {{count, plural, one {levert uren} other {leveren uren}}}} sinds fase {phase, number}.',
  ),
  'sheet.tookPart': message(
    '{departments} {part, select, joins {{count, plural, one {deed mee} other {deden mee}}} other {{count, plural, one {leverde uren} other {leverden uren}}}} {one, select, true {in fase {phase, number}} other {van fase {phase, number} tot en met {last, number}}}.',
  ),
  'sheet.noRisks': 'Het voorstel noemt geen eigen risico’s.',
  'sheet.risks': 'Risico’s en terugval',
  'sheet.riskAnswer': message('{risk}. Dan: {response}.'),
  'sheet.attention': 'Wat aandacht vraagt',
};
