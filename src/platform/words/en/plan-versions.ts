import type { VersionTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** The log of decisions and the changes between versions, in the plan document. */
export const planVersions: PlanCatalog<VersionTexts> = {
  'decided.heading': 'Decisions',
  'decided.none': 'Nothing has been decided about this plan yet: no version has been kept or adopted.',
  'decided.caption': message(
    '{decisions, plural, one {There is one decision on this plan} other {There are {decisions, number, word} decisions on this plan}}',
  ),
  'decided.decision': 'Decision',
  'decided.by': 'By',
  'decided.unknown': 'no longer known',
  'decided.adopted': message('Version {version} adopted'),
  'decided.gate': message('{pilot}, gate after phase {phase, number}: {outcome}'),
  'decided.kept': message('Version {version} kept as a draft'),

  'changes.heading': 'What changed',
  'changes.first': 'This is the first version; there is nothing to compare it with yet.',
  'changes.since': message('Compared with version {version} ({status}) of {date}.'),
  'changes.none':
    'Since then nothing has changed in the pilots, the dates, the money, the settings or the texts of your own.',
  'changes.caption': message(
    '{pilots, plural, =0 {No pilot changed} one {One pilot changed} other {{pilots, number, Word} pilots changed}}{settings, plural, =0 {} other {{pilots, plural, =0 {; } other {, }}{settings, plural, one {one setting} other {{settings, number, word} settings}}}}{texts, plural, =0 {} other {{settings, plural, =0 {{pilots, plural, =0 {; } other {, }}} other { and }}{texts, plural, one {one text of your own} other {{texts, number, word} texts of your own}}}}{pilots, plural, =0 {{settings, plural, =0 {{texts, plural, =0 {} other { did}}} other { did}}} other {}}',
  ),
  'changes.what': 'What',
  'changes.change': 'Change',
  'changes.added': '+ added',
  'changes.removed': '− removed',
  'changes.phaseAdded': message(
    '{count, plural, one {phase} other {phases}} {phases}: {count, plural, one {+ gets} other {+ get}} a place in time',
  ),
  'changes.phaseDropped': message(
    '{count, plural, one {phase} other {phases}} {phases}: {count, plural, one {− no longer has} other {− no longer have}} a place in time',
  ),
  'changes.later': message('{count, plural, one {phase} other {phases}} {phases}: {weeks} later'),
  'changes.earlier': message('{count, plural, one {phase} other {phases}} {phases}: {weeks} earlier'),
  'changes.longer': message(
    '{count, plural, one {phase} other {phases}} {phases}: {count, plural, one {lasts} other {last}} {weeks} longer',
  ),
  'changes.shorter': message(
    '{count, plural, one {phase} other {phases}} {phases}: {count, plural, one {lasts} other {last}} {weeks} less',
  ),
  'changes.hotter': message('{count, plural, one {phase} other {phases}} {phases}: {degrees} hotter'),
  'changes.cooler': message('{count, plural, one {phase} other {phases}} {phases}: {degrees} cooler'),
  'changes.verdict': message('verdict: from {before} to {after}'),
  'changes.textAdded': message('+ written, {words, plural, one {# word} other {# words}}'),
  'changes.textRemoved': message('− taken out, {words, plural, one {# word} other {# words}}'),
  'changes.textChanged': message(
    'rewritten: from {before, plural, one {# word} other {# words}} to {after, plural, one {# word} other {# words}}',
  ),
  'changes.money': 'Money over all quarters',
  'changes.fromTo': message('from {before} to {after}'),
};
