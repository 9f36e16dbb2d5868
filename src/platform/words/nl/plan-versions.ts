import type { VersionTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** The log of decisions and the changes between versions, in the plan document. */
export const planVersions: PlanCatalog<VersionTexts> = {
  'decided.heading': 'Besluiten',
  'decided.none': 'Over dit plan is nog niets besloten: er is nog geen versie bewaard of vastgesteld.',
  'decided.caption': message(
    '{decisions, plural, one {Er is één besluit over dit plan} other {Er zijn {decisions, number, word} besluiten over dit plan}}',
  ),
  'decided.decision': 'Besluit',
  'decided.by': 'Door',
  'decided.unknown': 'niet meer bekend',
  'decided.adopted': message('Versie {version} vastgesteld'),
  'decided.gate': message('{pilot}, poort na fase {phase, number}: {outcome}'),
  'decided.kept': message('Versie {version} bewaard als concept'),

  'changes.heading': 'Wat er veranderde',
  'changes.first': 'Dit is de eerste versie; er is nog niets om mee te vergelijken.',
  'changes.since': message('Vergeleken met versie {version} ({status}) van {date}.'),
  'changes.none':
    'Sindsdien is er niets veranderd aan de pilots, de data, het geld, de instellingen of de eigen teksten.',
  'changes.caption': message(
    '{pilots, plural, =0 {Geen pilot veranderde} one {Eén pilot veranderde} other {{pilots, number, Word} pilots veranderden}}{settings, plural, =0 {} other {{pilots, plural, =0 {, wel } other {, }}{settings, plural, one {één instelling} other {{settings, number, word} instellingen}}}}{texts, plural, =0 {} other {{settings, plural, =0 {{pilots, plural, =0 {, wel } other {, }}} other { en }}{texts, plural, one {één eigen tekst} other {{texts, number, word} eigen teksten}}}}',
  ),
  'changes.what': 'Wat',
  'changes.change': 'Verandering',
  'changes.added': '+ toegevoegd',
  'changes.removed': '− vervallen',
  'changes.phaseAdded': message(
    '{count, plural, one {fase {phases}: + krijgt} other {fase {phases}: + krijgen}} een plaats in de tijd',
  ),
  'changes.phaseDropped': message(
    '{count, plural, one {fase {phases}: − heeft} other {fase {phases}: − hebben}} geen plaats meer in de tijd',
  ),
  'changes.later': message('fase {phases}: {weeks} later'),
  'changes.earlier': message('fase {phases}: {weeks} eerder'),
  'changes.longer': message('fase {phases}: {count, plural, one {duurt} other {duren}} {weeks} langer'),
  'changes.shorter': message('fase {phases}: {count, plural, one {duurt} other {duren}} {weeks} korter'),
  'changes.hotter': message('fase {phases}: {degrees} heter'),
  'changes.cooler': message('fase {phases}: {degrees} koeler'),
  'changes.verdict': message('oordeel: van {before} naar {after}'),
  'changes.textAdded': message('+ geschreven, {words, plural, one {# woord} other {# woorden}}'),
  'changes.textRemoved': message('− weggehaald, {words, plural, one {# woord} other {# woorden}}'),
  'changes.textChanged': message(
    'herschreven: van {before, plural, one {# woord} other {# woorden}} naar {after, plural, one {# woord} other {# woorden}}',
  ),
  'changes.money': 'Geld over alle kwartalen',
  'changes.fromTo': message('van {before} naar {after}'),
};
