import type { CheckTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** The plan held against recommendations, growth ladder and readiness, in the plan document. */
export const planChecks: PlanCatalog<CheckTexts> = {
  'checks.heading': 'Toets: aanbevelingen, groei en gereedheid',
  'checks.intro':
    'Anderen gingen u voor. Dit hoofdstuk legt het plan naast wat zij leerden. Wat nergens is vastgelegd, telt als open.',

  'checks.recommendations': 'De negen aanbevelingen',
  'checks.recommendationsNot':
    'De negen aanbevelingen gaan over organisaties die diensten leveren. Voor deze organisatie zijn ze niet van toepassing.',
  'checks.recommendationsCaption': message(
    'Het plan voldoet aan {all, select, true {alle {total, number, word}} other {{met, number, word} van de {total, number, word}}} aanbevelingen',
  ),
  'checks.recommendation': 'Aanbeveling',
  'checks.status': 'Stand',
  'checks.evidence': 'Waarop het rust, of wat nog open is',
  'checks.readyWhen': 'Klaar als',
  'checks.metByPlan': 'Er is niets gevonden dat ontbreekt.',
  'checks.rec1': message('Het begint klein, met {pilot} op {date}.'),
  'checks.rec2': 'Het doel stond vast voordat de tool werd gekozen.',
  'checks.rec3': message('{platform}: {moment}'),
  'checks.rec4':
    'Elke vraag krijgt dezelfde voorrang op elk kanaal, uit één kennisbank, en er is een protocol voor openbare antwoorden.',
  'checks.rec5': 'Elk soort signaal heeft een route naar wie er iets mee kan.',
  'checks.rec6': 'Geen poort van fase 1 kijkt alleen naar euro’s.',
  'checks.rec7': message(
    'Een bijeenkomst op {date}, met {good, plural, one {één goed voorbeeld} other {{good, number, word} goede voorbeelden}} en {bad, plural, one {één slecht} other {{bad, number, word} slechte}}.',
  ),
  'checks.rec8': 'De mensen van webcare komen uit de klantenservice.',
  'checks.rec9':
    'Iemand kijkt mee tijdens de service-uren, met grenzen voor alarm en een lijst met wie te waarschuwen.',

  'checks.gains': 'Drie beloften van social business',
  'checks.gainsCaption': message(
    '{served, plural, =0 {Het plan werkt nog aan geen van de drie beloften} =3 {Het plan werkt aan alle drie de beloften} one {Het plan werkt aan één van de drie beloften} other {Het plan werkt aan {served, number, word} van de drie beloften}}',
  ),
  'checks.gain': 'Belofte',
  'checks.gainDoes': 'Wat dit plan ervoor doet',
  'checks.gainNothing': 'nog geen pilot',
  'checks.gainRelations': 'Waardevollere relaties met klanten',
  'checks.gainInnovation': 'Meer vernieuwing',
  'checks.gainCommunication': 'Communicatie die beter werkt',

  'checks.rules': 'De spelregels',
  'checks.rulesIntro': 'Wie meedoet op sociale media, accepteert deze regels:',
  'checks.ruleControl': 'De inhoud is niet van u: anderen bepalen mee wat er over u te lezen is.',
  'checks.rulePush': 'Het is geen kanaal om boodschappen door te duwen.',
  'checks.ruleTopDown': 'Alleen van bovenaf sturen werkt niet.',
  'checks.ruleDialogue': 'Een gesprek is nodig: luisteren, antwoorden en laten zien wat u ermee doet.',
  'checks.ruleGoesOn': 'Het gesprek gaat door, ook zonder u.',

  'checks.ladder': 'Groeimodel',
  'checks.ladderNone': message('Op het groeimodel is nog geen trede bereikt. De eerste is {next}.'),
  'checks.ladderNow': message('De organisatie staat nu op de trede {now}. De volgende is {next}.'),
  'checks.ladderTop': message('De organisatie staat op de hoogste trede: {now}.'),
  'checks.ladderCaption': message(
    'Van de vier treden {running, plural, =0 {loopt er nog geen} one {loopt er één} other {lopen er {running, number, word}}} en {planned, plural, =0 {is er geen gepland} one {is er één gepland} other {zijn er {planned, number, word} gepland}}{unplaced, plural, =0 {} one {; één heeft nog geen datum} other {; {unplaced, number, word} hebben nog geen datum}}',
  ),
  'checks.rung': 'Trede',
  'checks.rungNeeds': 'Wat ervoor nodig is',
  'checks.needMet': message('✓ {need}'),
  'checks.needOpen': message('{need}: nog niet'),
  'checks.needUnknown': message('{need}: niet vastgelegd'),
  'checks.rungFrom': message('vanaf {date}'),
  'checks.platform': 'Eigen plek of bestaande netwerken?',
  'checks.platformExisting':
    'Voor bestaande netwerken pleit: klanten zijn daar al, en de gesprekken zijn aan het CRM te koppelen.',
  'checks.platformOwn':
    'Voor een eigen plek pleit: bezoekers komen naar uw site en u hebt er meer grip. Maar wie stuurt, hoort minder eerlijk wat klanten vinden.',
  'checks.platformChosen': message('Dit plan kiest voor {platform}.'),
  'checks.platformOpen': 'Dit plan kiest nog niet.',
  'checks.platformSmall': message(
    'Een eigen plek is pas te overwegen vanaf {customers} klanten, of {visitors} verwachte bezoekers per maand.',
  ),

  'checks.lessons': 'Gereedheid: acht lessen',
  'checks.lessonsCaption': message(
    '{met, plural, =0 {Geen van de {total, number, word} lessen is behaald} one {Eén van de {total, number, word} lessen is behaald} other {{met, number, Word} van de {total, number, word} lessen zijn behaald}}',
  ),
  'checks.lesson': 'Les',
  'checks.crisis': 'Gereedheid: acht stappen in een crisis',
  'checks.crisisNote':
    'De Nederlandse namen van deze stappen gingen rond, maar zeggen niet altijd wat de bedenkers bedoelden. Daarom staat de bedoeling erbij.',
  'checks.crisisCaption': message(
    '{met, plural, =0 {Geen van de {total, number, word} stappen is voorbereid} one {Eén van de {total, number, word} stappen is voorbereid} other {{met, number, Word} van de {total, number, word} stappen zijn voorbereid}}',
  ),
  'checks.crisisStep': 'Stap',
  'checks.evidenceNone': 'geen bewijs genoemd',
  'checks.evidenceUnknown': 'niet vastgelegd',
  'checks.monitoringCovers': 'monitoring tijdens alle service-uren',
  'checks.monitoringShort': 'monitoring tijdens een deel van de service-uren',
  'checks.conductDated': message(
    'gedragslijn van {dated}; of alle afdelingen op één lijn zitten, is niet vastgelegd',
  ),
  'checks.conductTrained': message(
    'gedragslijn van {dated}, {percent} getraind; of alle afdelingen op één lijn zitten, is niet vastgelegd',
  ),
  'checks.crisisTested': message('crisisplan getest op {tested}'),
  'checks.crisisNeverTested': message('crisisplan van {dated}, nooit getest'),
  'checks.noCrisisPlan': 'geen crisisplan',

  'checks.exposure': 'Klaar om zichtbaar te zijn',
  'checks.exposureIntro':
    'Hoe zichtbaarder een fase buiten is, hoe meer er vooraf in orde moet zijn. Wat geen enkele fase vraagt, is niet van toepassing.',
  'checks.exposureCaption': message(
    '{asked, plural, =0 {De fasen van dit plan vragen hier niets} other {Van de {asked, number, word} dingen die de fasen van dit plan vragen, {open, plural, =0 {staat er geen open} one {staat er één open} other {staan er {open, number, word} open}}}}',
  ),
  'checks.exposureGate': 'Wat er moet zijn',
  'checks.exposureNot': 'geen fase vraagt dit',
  'checks.exposureMet': 'vastgelegd in het plan',

  'roi.heading': 'Rendement: twee meningen en een keuze',
  'roi.intro':
    'Over de vraag of sociale media hun geld opbrengen, denken kenners verschillend. Dit plan noemt beide meningen en kiest per fase.',
  'roi.notYet': 'Nog niet in euro’s',
  'roi.notYetText':
    'Wie net luistert en antwoordt, voorkomt vooral dat het slechter gaat. Opbrengst in euro’s komt later en langs een omweg: via tevredenheid, trouw en aanbeveling. Meet nu reactietijd, sentiment en NPS (onderzoek van Boer & Croon, 2010).',
  'roi.now': 'Nu al te meten',
  'roi.nowText':
    'Bereik, invloed, tevredenheid en verkoop zijn goed te meten, en volgers zeggen niets. Wie zegt dat het niet kan, mist de kennis. Wat gewoon werk is geworden, hoort gewoon te renderen (reactie van Ray van den Bel).',
  'roi.bridge': 'Wat dit plan doet',
  'roi.bridgeText':
    'Het verbod op rekenen geldt voor nu, niet voor altijd. Fase 1 hoeft niets te bewijzen in euro’s, fase 2 geeft een indicatie, en vanaf fase 3 of vanaf een eigen community is een kosten-batenonderbouwing vereist. Kosten en aantallen leggen we vast vanaf de eerste dag.',
  'roi.caption': message(
    '{required, plural, =0 {Geen pilot hoeft al te laten zien wat hij oplevert} one {Eén pilot moet in een latere fase laten zien wat hij oplevert} other {{required, number, Word} pilots moeten in een latere fase laten zien wat zij opleveren}}',
  ),
  'roi.note': message(
    '{chosen, select, true {Vet: in het voorstel zelf gekozen. Anders geldt} other {Overal geldt}} de standaard van de methode.',
  ),
  'roi.noPhase': 'geen fase',

  'review.heading': 'Bijsturen',
  'review.rhythm':
    'Elk kwartaal bekijkt de strategiedirecteur het plan met de eigenaren: wat is gemeten, wat is geleerd, en wat verandert er aan de volgorde.',
  'review.sooner': 'Eerder bijsturen is nodig als:',
  'review.gate': 'een poort niet opengaat, of de meting onder de stopregel komt;',
  'review.heat': 'een afdeling door iets buiten dit plan boven haar plafond komt;',
  'review.people': 'een eigenaar of toegezegde uren wegvallen;',
  'review.crisis': 'er ophef is die om een noodsprong vraagt.',
};
