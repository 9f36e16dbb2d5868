import type { FindingCatalog } from '../../findings/finding-words.js';
import type { portfolioArguments } from '../../findings/portfolio-arguments.js';
import { message } from '../../message.js';

/** What a first group does besides: few pilots, and cool ones. Nothing when the plan is like that already. */
const RESTRAINT =
  '{crowdedCount, plural, =0 {} other { Houd het bij {pilotsPerC, plural, one {één pilot} other {# pilots}} per C; nu zijn het er meer bij {crowded}.}}' +
  '{hotCount, plural, =0 {} other { Begin niet heter dan intensiteit {maximumIntensity, number}: maak {hot} kleiner.}}';

const KNOWLEDGE_FIRST =
  'Bouw eerst kennis op: laat goede en slechte voorbeelden zien, train mensen en luister mee op sociale media.' +
  RESTRAINT;

const END_IS_THE_CUSTOMER = 'Het einddoel is klantgerichter denken, geen kanaal of systeem.';
const NOT_HELD_UP = 'Dit houdt het plan niet tegen. Spreek wel af wanneer de noodsprong voorbij is.';

export const portfolioFindings: FindingCatalog<typeof portfolioArguments> = {
  'POR-01.empty': {
    title: 'C zonder pilot',
    sentence: message('Er is nog geen pilot voor {c}. Wat kan {c} voor onze klanten betekenen?'),
    advice: message('Voeg er één toe of leg vast waarom niet.'),
  },
  'POR-01.late': {
    title: 'C begint laat',
    sentence: message(
      '{dated, select, yes {De eerste pilot voor {c} begint pas in {first}.} other {De pilots voor {c} hebben nog geen begin.}}',
    ),
    advice: message(
      'Laat er één beginnen {within, plural, one {in het eerste kwartaal} other {in de eerste # kwartalen}} van het plan, of leg vast waarom niet. ' +
        '{solved, select, yes {{remedy}} other {}}',
    ),
  },
  'POR-01.reasoned': {
    title: 'C bewust zonder pilot',
    sentence: message(
      'In {within, plural, one {het eerste kwartaal} other {de eerste # kwartalen}} begint bewust geen pilot voor {c}: “{reason}”.',
    ),
    advice: message('Kijk bij elke poort of die reden nog geldt.'),
  },
  'POR-02': {
    title: 'Waaier te smal',
    sentence: message('{percent, number}% van de pilots valt onder {c}: de waaier is te smal.'),
    advice: message(
      'Houd het bij {maximum, number}%. Voeg {add, plural, one {één pilot} other {# pilots}} voor een andere C toe' +
        '{canDrop, select, yes {, of parkeer er {drop, plural, one {één} other {#}} van {c}} other {}}.',
    ),
  },
  'POR-02.small': {
    title: 'Waaier smal',
    sentence: message('{percent, number}% van de pilots valt onder {c}: de waaier is smal.'),
    advice: message(
      'Spreid ze over meer C’s: voeg {add, plural, one {één pilot} other {# pilots}} voor een andere C toe.',
    ),
  },
  'POR-03': {
    title: 'C blijft achter',
    sentence: message('{c} heeft {percent, number}% van de pilots ({pilots, number} van {total, number}).'),
    advice: message(
      'Streef naar minstens {minimum, number}%. Met {add, plural, one {één pilot} other {# pilots}} erbij komt u daar.',
    ),
  },
  'POR-04': {
    title: 'Geld vooral naar één C',
    sentence: message('{percent, number}% van het geplande geld gaat naar {c}: {money} van {total}.'),
    advice: message('Houd het bij {maximum, number}%: geef {over} een plek bij de andere C’s.'),
  },
  'POR-05': {
    title: 'Meer gepland dan beschikbaar',
    sentence: message('{quarter}: gepland {planned}, beschikbaar {available}.'),
    advice: message(
      'Dat is {over} te veel. {solved, select, yes {{remedy} Of vraag om meer budget.} other {Verschuif een fase of vraag om meer budget.}}',
    ),
  },
  'POR-06.departments': {
    title: 'Big bang in starts',
    sentence: message(
      'Big bang: {hit} van de {total} afdelingen beginnen in {quarter} met hun eerste eigen pilot.',
    ),
    advice: message(
      'Spreid deze starts: laat {spread, plural, one {één afdeling} other {# afdelingen}} in een ander kwartaal beginnen. ' +
        '{solved, select, yes {{remedy}} other {}}',
    ),
  },
  'POR-06.starts': {
    title: 'Te veel starts tegelijk',
    sentence: message('In {quarter} beginnen {count, number} pilots tegelijk.'),
    advice: message(
      'Houd het bij {maximum, number}: laat {over, plural, one {één pilot} other {# pilots}} in een ander kwartaal beginnen.',
    ),
  },
  'POR-07.notAboard': {
    title: 'Afdeling niet aan boord',
    sentence: message('{departments} {count, plural, one {doet} other {doen}} nog nergens mee.'),
    advice: message(
      '{c} is de kans om {count, plural, one {deze afdeling} other {een van deze afdelingen}} aan boord te halen: als trekker, of door mee te doen.',
    ),
  },
  'POR-07.noDepartment': {
    title: 'Afdeling ontbreekt',
    sentence: message('{c} brengt meestal {kind} aan boord, maar zo’n afdeling staat niet in het plan.'),
    advice: message('Leg bij de afdelingen vast wie die rol heeft.'),
  },
  'POR-08.goal': {
    title: 'Programmadoel ontbreekt',
    sentence: message(`Het programma heeft nog geen doel. ${END_IS_THE_CUSTOMER}`),
    advice: message('Noem wat de klant eraan heeft.'),
  },
  'POR-08.measure': {
    title: 'Doel mist de klant',
    sentence: message(END_IS_THE_CUSTOMER),
    advice: message('Noem wat de klant eraan heeft, en meet dat bij minstens één langetermijndoel.'),
  },
  'POR-08.both': {
    title: 'Programmadoel ontbreekt',
    sentence: message(`Het programma heeft nog geen doel en meet niets bij de klant. ${END_IS_THE_CUSTOMER}`),
    advice: message('Noem wat de klant eraan heeft, en meet dat bij minstens één langetermijndoel.'),
  },
  'POR-09': {
    title: 'Organisatie warmt te snel op',
    sentence: message(
      'De hele organisatie stijgt in {quarter} {rise} (hoogstens {maximum}): de temperatuur gaat van {from} naar {to}.',
    ),
    advice: message(
      'Dat is {over} te veel. {solved, select, yes {{remedy}} other {Laat minder tegelijk beginnen.}}',
    ),
  },
  'POR-09.emergency': {
    title: 'Organisatie warmt snel op door een noodsprong',
    sentence: message(
      'De hele organisatie stijgt in {quarter} {rise} (hoogstens {maximum}), door een noodsprong: de temperatuur gaat van {from} naar {to}.',
    ),
    advice: message(NOT_HELD_UP),
  },
  'POR-10': {
    title: 'Te weinig trekkers',
    sentence: message(
      '{count, plural, one {Alleen {owners} trekt alle pilots.} other {Alleen {owners} trekken de pilots.}}',
    ),
    advice: message(
      'Verdeel ze over minstens {minimum, number} afdelingen: zoek nog {more, plural, one {één trekker} other {# trekkers}}.',
    ),
  },
  'POR-11': {
    title: 'Big bang',
    sentence: message(
      'Big bang: {hit} van de {total} afdelingen worden in één kwartaal geraakt. In {quarter} stijgen ze meer dan hun stijgingsgrens.',
    ),
    advice: message(
      '{solved, select, yes {{remedy}} other {Spreid wat er dan begint, zodat hoogstens {maximum, plural, one {één afdeling tegelijk te snel stijgt} other {# afdelingen tegelijk te snel stijgen}}.}}',
    ),
  },
  'POR-11.emergency': {
    title: 'Big bang door een noodsprong',
    sentence: message(
      'Door een noodsprong worden {hit} van de {total} afdelingen in {quarter} tegelijk geraakt.',
    ),
    advice: message(NOT_HELD_UP),
  },
  'ENT-01.mean': {
    title: 'Eerst kennis opbouwen',
    sentence: message('De zelftoets komt gemiddeld op {mean}, onder {meanFrom}.'),
    advice: message(KNOWLEDGE_FIRST),
  },
  'ENT-01.history': {
    title: 'Eerst kennis opbouwen',
    sentence: message('Er zijn nog geen eerdere ervaringen vastgelegd.'),
    advice: message(KNOWLEDGE_FIRST),
  },
  'ENT-01.both': {
    title: 'Eerst kennis opbouwen',
    sentence: message(
      'De zelftoets komt gemiddeld op {mean}, onder {meanFrom}, en er zijn nog geen eerdere ervaringen vastgelegd.',
    ),
    advice: message(KNOWLEDGE_FIRST),
  },
};
