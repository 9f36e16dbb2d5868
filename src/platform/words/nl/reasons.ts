import { message } from '../message.js';
import type { ReasonCatalog } from '../reasons/reason-arguments.js';

/** What else weighs on the same department, after a sentence about a limit. */
const WITH_OTHERS =
  '{count, plural, =0 {} one { Daarin telt ook {others} mee.} other { Daarin tellen ook {others}{more, plural, =0 {} one { en nog één pilot} other { en nog {more, number, word} pilots}} mee.}}';

const constraints: ReasonCatalog = {
  'plan-start': message('Vóór {day} kan er niets beginnen.'),
  running: message('Deze fase begon op {day} en verschuift niet meer.'),
  pin: message('De planner heeft de start vastgezet op {day}.'),
  kept: message('Deze fase bleef staan waar zij stond, op {day}.'),
  order: message(
    '{known, select, yes {Fase {before, number} duurt tot en met {until}.{pause, plural, =0 {} one { Daarna volgt # week leerpauze.} other { Daarna volgen # weken leerpauze.}}} ' +
      'other {Fase {before, number} krijgt zelf geen plaats.}}',
  ),
  link: message(
    '{known, select, yes {Eerst moet {before} klaar zijn. Dat is op {until}.{lag, plural, =0 {} one { Daarna moet # week voorbijgaan.} other { Daarna moeten # weken voorbijgaan.}}} ' +
      'outside {Eerst moet {before} klaar zijn, maar {pilot} telt niet mee in het plan.} ' +
      'other {Eerst moet {before} klaar zijn, maar die fase krijgt geen plaats.}}',
  ),
  ladder: message(
    'Eerst moet de webcare {quarters, plural, one {# kwartaal} other {# kwartalen}} op orde zijn. ' +
      '{known, select, yes {Dat is op zijn vroegst op {day}.} other {Daar komt het in dit plan niet van.}}',
  ),
  condition: message(
    'De laatste voorwaarde moet op {due} vervuld zijn. De pilot kan in het kwartaal daarna beginnen, op {day}.',
  ),
  earliest: message('Afgesproken is dat deze fase niet voor {day} begint.'),
  latest: message(
    'Deze fase moet op {deadline} klaar zijn. {known, select, yes {Zij zou duren tot en met {until}.} other {Zij krijgt geen plaats.}}',
  ),
  readiness: message('Deze fase is openbaar. De gedragsregels gelden pas vanaf {day}.'),
  blackout: message(
    'In de periode {dates} begint er niets nieuws{known, select, yes { ({reason})} other {}}.',
  ),
  together: message('Deze fase mag niet tegelijk lopen met {other}.'),
  ceiling: message(
    `{department} {mood, select, would {zou in {quarter} op {heat} komen} other {komt in {quarter} op {heat}}}; het plafond is {limit}.${WITH_OTHERS}`,
  ),
  rise: message(
    `{department} {mood, select, would {zou in {quarter} {rise} stijgen} other {stijgt in {quarter} {rise}}}; de stijgingsgrens is {limit}.${WITH_OTHERS}`,
  ),
  fte: message(
    `{department} {mood, select, would {zou in {quarter} {fte} fte nodig hebben} other {heeft in {quarter} {fte} fte nodig}}; er is {limit} fte vrij.${WITH_OTHERS}`,
  ),
  money: message(
    'Alles samen {mood, select, would {zou in {quarter} {money} kosten} other {kost in {quarter} {money}}}; er is {limit}.',
  ),
  starts: message(
    '{department} {mood, select, would {zou in {quarter} met {starts, number, word} pilots tegelijk beginnen} other {begint in {quarter} met {starts, number, word} pilots tegelijk}}; {limit, plural, one {hoogstens één mag} other {hoogstens {limit, number, word} mogen}}.' +
      '{count, plural, =0 {} one { Daar hoort ook {others} bij.} other { Daar horen ook {others} bij.}}',
  ),
  'company-starts': message(
    'In {quarter} {mood, select, would {zouden {departments} tegelijk voor het eerst beginnen} other {beginnen {departments} tegelijk voor het eerst}}; {limit, plural, one {dat mag hoogstens één afdeling} other {dat mogen hoogstens {limit, number, word} afdelingen}}.',
  ),
  'hot-start': message(
    '{department} {mood, select, would {zou in {quarter} met {start} beginnen} other {begint in {quarter} met {start}}}, in of vlak na het kwartaal waarin {hot} heet begint. Dan begint er niets nieuws.',
  ),
  temperature: message(
    'De organisatie als geheel {mood, select, would {zou in {quarter} {rise} graden stijgen} other {stijgt in {quarter} {rise} graden}}; hoogstens {limit} is toegestaan.',
  ),
  breadth: message(
    '{c} begint niet in de eerste {quarters, plural, one {# kwartaal} other {# kwartalen}}. Daarvoor {pilots} op tijd laten beginnen lukt niet binnen de grenzen.',
  ),
  'service-first': message(
    'Wie klanten bedient, begint met luisteren of webcare. Eerst {count, plural, one {is {pilots} aan de beurt} other {is één van deze aan de beurt: {pilots}}}.',
  ),
  horizon: message('Deze fase zou duren tot en met {until}. Het plan loopt tot en met {end}.'),
  duration: message('Het voorstel zegt niet hoelang deze fase duurt.'),
  cycle: message('Deze fasen wachten op elkaar: {phases}. Haal één van de links weg.'),
  choice: message(
    'Eerder kan wel, maar dan {term, select, value {past er minder in het plan} phases {passen er minder fasen in het plan} ' +
      'breadth {begint één van de vier C’s later} result {is een resultaat later te zien} finish {is het geheel later klaar} ' +
      'other {verloopt de hitte schokkeriger}}.',
  ),
};

/** Why a phase stands where it stands, why it does not fit, or which limit a sequence breaks. */
export const reasons = {
  notEarlier: message<{ reason: string }>('Niet eerder: {reason}'),
  phaseOf: message<{ phase: number; pilot: string }>('fase {phase, number} van {pilot}'),
  /** Where a sentence about “deze fase” stands by itself. */
  about: message<{ phase: string; reason: string }>('{phase}: {reason}'),
  /** Of what does not fit: limits that are enough by themselves, and those that must all give. */
  enough: message<{ count: number }>(
    '{count, plural, one {Wordt deze grens ruimer, dan past het.} other {Wordt één van deze grenzen ruimer, dan past het.}}',
  ),
  allOf: message<{ limits: string }>('Er komt pas plaats als al deze grenzen wijken: {limits}'),
  /** Of a plan without a sequence: what cannot hold together, and which of it is enough to let go. */
  clash: message<{ count: number }>(
    '{count, plural, one {Dit kan niet:} other {Deze # dingen gaan niet samen:}}',
  ),
  letGo: message<{ count: number; which: string }>(
    '{count, plural, =0 {Er zit meer in de weg dan dit alleen.} one {Laat u dit los, dan is er wel een volgorde: nummer {which}.} other {Laat u één van deze los, dan is er wel een volgorde: nummer {which}.}}',
  ),
  constraints,
};
