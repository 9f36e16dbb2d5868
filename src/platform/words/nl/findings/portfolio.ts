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

export const portfolioFindings: FindingCatalog<typeof portfolioArguments> = {
  'POR-01.empty': {
    title: 'C zonder pilot',
    text: message(
      'Er is nog geen pilot voor {c}. Wat kan {c} voor onze klanten betekenen? Voeg er één toe of leg vast waarom niet.',
    ),
  },
  'POR-01.late': {
    title: 'C begint laat',
    text: message(
      '{dated, select, yes {De eerste pilot voor {c} begint pas in {first}.} other {De pilots voor {c} hebben nog geen begin.}} ' +
        'Laat er één beginnen binnen {within, plural, one {één kwartaal} other {# kwartalen}}, of leg vast waarom niet.',
    ),
  },
  'POR-01.reasoned': {
    title: 'C bewust zonder pilot',
    text: message(
      'In {within, plural, one {het eerste kwartaal} other {de eerste # kwartalen}} begint bewust geen pilot voor {c}: “{reason}”.',
    ),
  },
  'POR-02': {
    title: 'Waaier te smal',
    text: message(
      '{percent, number}% van de pilots valt onder {c}: de waaier is te smal. Houd het bij {maximum, number}%.',
    ),
  },
  'POR-02.small': {
    title: 'Waaier smal',
    text: message(
      '{percent, number}% van de pilots valt onder {c}: de waaier is smal. Spreid ze over meer C’s.',
    ),
  },
  'POR-03': {
    title: 'C blijft achter',
    text: message(
      '{c} heeft {percent, number}% van de pilots ({pilots, number} van {total, number}). Streef naar minstens {minimum, number}%.',
    ),
  },
  'POR-04': {
    title: 'Geld vooral naar één C',
    text: message(
      '{percent, number}% van het geplande geld gaat naar {c}: {money} van {total}. Houd het bij {maximum, number}%.',
    ),
  },
  'POR-05': {
    title: 'Meer gepland dan beschikbaar',
    text: message('{quarter}: gepland {planned}, beschikbaar {available}.'),
  },
  'POR-06.departments': {
    title: 'Big bang in starts',
    text: message(
      'Big bang: {hit} van de {total} afdelingen beginnen in {quarter} met hun eerste eigen pilot. Spreid deze starts.',
    ),
  },
  'POR-06.starts': {
    title: 'Te veel starts tegelijk',
    text: message('In {quarter} beginnen {count, number} pilots tegelijk. Houd het bij {maximum, number}.'),
  },
  'POR-07.notAboard': {
    title: 'Afdeling niet aan boord',
    text: message(
      '{departments} {count, plural, one {doet} other {doen}} nog nergens mee. ' +
        '{c} is de kans om {count, plural, one {deze afdeling} other {een van deze afdelingen}} aan boord te halen.',
    ),
  },
  'POR-07.noDepartment': {
    title: 'Afdeling ontbreekt',
    text: message(
      '{c} brengt meestal {kind} aan boord, maar zo’n afdeling staat niet in het plan. Wijs aan wie die rol heeft.',
    ),
  },
  'POR-08.goal': {
    title: 'Programmadoel ontbreekt',
    text: message(
      'Het programma heeft nog geen doel. Het einddoel is klantgerichter denken, geen kanaal of systeem: noem wat de klant eraan heeft.',
    ),
  },
  'POR-08.measure': {
    title: 'Doel mist de klant',
    text: message(
      'Het einddoel is klantgerichter denken, geen kanaal of systeem. Noem wat de klant eraan heeft, en meet dat bij minstens één doel.',
    ),
  },
  'POR-08.both': {
    title: 'Programmadoel ontbreekt',
    text: message(
      'Het programma heeft nog geen doel en meet niets bij de klant. Het einddoel is klantgerichter denken, geen kanaal of systeem: noem wat de klant eraan heeft.',
    ),
  },
  'POR-09': {
    title: 'Organisatie warmt te snel op',
    text: message(
      'De hele organisatie stijgt in {quarter} {rise} (hoogstens {maximum}): de temperatuur gaat van {from} naar {to}.',
    ),
  },
  'POR-09.emergency': {
    title: 'Organisatie warmt snel op door een noodsprong',
    text: message(
      'De hele organisatie stijgt in {quarter} {rise} (hoogstens {maximum}), door een noodsprong: de temperatuur gaat van {from} naar {to}.',
    ),
  },
  'POR-10': {
    title: 'Te weinig trekkers',
    text: message(
      '{count, plural, one {Alleen {owners} trekt alle pilots.} other {Alleen {owners} trekken de pilots.}} ' +
        'Verdeel ze over minstens {minimum, number} afdelingen.',
    ),
  },
  'POR-11': {
    title: 'Big bang',
    text: message(
      'Big bang: {hit} van de {total} afdelingen worden in één kwartaal geraakt. In {quarter} stijgen ze meer dan hun stijgingsgrens.',
    ),
  },
  'POR-11.emergency': {
    title: 'Big bang door een noodsprong',
    text: message(
      'Door een noodsprong worden {hit} van de {total} afdelingen in {quarter} tegelijk geraakt. Dit houdt het plan niet tegen.',
    ),
  },
  'ENT-01.mean': {
    title: 'Eerst kennis opbouwen',
    text: message('De zelftoets komt gemiddeld op {mean}, onder {meanFrom}. ' + KNOWLEDGE_FIRST),
  },
  'ENT-01.history': {
    title: 'Eerst kennis opbouwen',
    text: message('Er zijn nog geen eerdere ervaringen vastgelegd. ' + KNOWLEDGE_FIRST),
  },
  'ENT-01.both': {
    title: 'Eerst kennis opbouwen',
    text: message(
      'De zelftoets komt gemiddeld op {mean}, onder {meanFrom}, en er zijn nog geen eerdere ervaringen vastgelegd. ' +
        KNOWLEDGE_FIRST,
    ),
  },
};
