import { groupBy } from '../../kernel/groups.js';
import { cell, paragraph, type Block, type Cell, type Row, type Section } from '../blocks.js';
import {
  differenceOf,
  isUnchanged,
  type PhaseChange,
  type PilotChange,
  type SettingChange,
  type TextChange,
} from '../difference.js';
import { pilotAnchor, type Draft, type PreviousVersion } from '../draft.js';
import { count, date, degrees, euros, list, number, say, term, text, weeks, type Piece } from '../facts.js';
import { textColumn } from './tables.js';

const BY = {
  moved: { more: 'changes.later', less: 'changes.earlier' },
  longer: { more: 'changes.longer', less: 'changes.shorter' },
} as const;

/** The same change of more phases of one pilot is said once. */
function phaseSentences(changes: readonly PhaseChange[]): readonly Piece[] {
  const groups = groupBy(changes, ({ kind, by }) => `${kind} ${String(by)}`);
  return [...groups.values()].map((group) => phaseSentence(group[0], group));
}

function phaseSentence({ kind, by }: PhaseChange, group: readonly PhaseChange[]): Piece {
  const which = {
    phases: list(group.map(({ phase }) => number(phase, 0))),
    count: count(group.length),
  };
  if (kind === 'added') return say('changes.phaseAdded', which);
  if (kind === 'dropped') return say('changes.phaseDropped', which);
  const size = Math.abs(by);
  if (kind === 'hotter')
    return by > 0
      ? say('changes.hotter', { ...which, degrees: degrees(size) })
      : say('changes.cooler', { ...which, degrees: degrees(size) });
  const facts = { ...which, weeks: weeks(size) };
  return by > 0 ? say(BY[kind].more, facts) : say(BY[kind].less, facts);
}

function pilotSentences({ kind, phases, verdict }: PilotChange): readonly Piece[] {
  if (kind === 'added') return [say('changes.added')];
  if (kind === 'removed') return [say('changes.removed')];
  const judged = verdict
    ? [
        say('changes.verdict', {
          before: term('pilotVerdict', verdict.before),
          after: term('pilotVerdict', verdict.after),
        }),
      ]
    : [];
  return [...phaseSentences(phases), ...judged];
}

function settingText(value: SettingChange['before']): Piece {
  const values = typeof value === 'number' ? [value] : value;
  return list(
    values.map((item) => number(item, 2)),
    '·',
  );
}

/** Marks of a list and the like are no words. */
function words(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

/** Both texts are in the two documents; here only that there is another one, and how long it is. */
function textSentence({ before, after }: TextChange): Piece {
  if (before === '') return say('changes.textAdded', { words: count(words(after)) });
  if (after === '') return say('changes.textRemoved', { words: count(words(before)) });
  return say('changes.textChanged', { before: count(words(before)), after: count(words(after)) });
}

/** Pilots, settings and texts that differ, one row each, in words. */
function changeRows(draft: Pick<Draft, 'portfolio'>, previous: PreviousVersion): readonly Row[] {
  const { pilots, settings, texts, money } = differenceOf(previous.portfolio, draft.portfolio);
  const here = new Set(draft.portfolio.proposals.map(({ pilot }) => pilot.id));
  const head = ({ pilot, title, kind }: PilotChange): Cell =>
    cell(text(title), kind !== 'removed' && here.has(pilot) ? { link: pilotAnchor(pilot) } : {});
  const row = (cells: readonly Cell[]): Row => ({ kind: 'plain', cells });
  const cost =
    money.before === money.after
      ? []
      : [
          row([
            cell(say('changes.money')),
            cell(say('changes.fromTo', { before: euros(money.before), after: euros(money.after) })),
          ]),
        ];
  return [
    ...pilots.map((change) => row([head(change), cell(pilotSentences(change))])),
    ...cost,
    ...settings.map(({ key, before, after }) =>
      row([
        cell({ kind: 'setting', key }),
        cell(say('changes.fromTo', { before: settingText(before), after: settingText(after) })),
      ]),
    ),
    ...texts.map((change) => row([cell(term('textSlot', change.slot)), cell(textSentence(change))])),
  ];
}

function changesTable(draft: Draft, previous: PreviousVersion): Block {
  const difference = differenceOf(previous.portfolio, draft.portfolio);
  return {
    kind: 'table',
    id: 'changes-table',
    caption: say('changes.caption', {
      pilots: count(difference.pilots.length),
      settings: count(difference.settings.length),
      texts: count(difference.texts.length),
    }),
    look: 'plain',
    columns: [textColumn(say('changes.what')), textColumn(say('changes.change'))],
    rows: changeRows(draft, previous),
  };
}

/** What changed since the version before; the first version says that there is none. */
export function changesAppendix(draft: Draft): Section {
  const { previous } = draft;
  const section = { id: 'changes', heading: say('changes.heading'), sections: [], appendix: true };
  if (!previous) return { ...section, blocks: [paragraph([say('changes.first')])] };
  const since = say('changes.since', {
    version: text(previous.meta.version),
    date: date(previous.meta.date),
    status: term('status', previous.meta.status),
  });
  if (isUnchanged(differenceOf(previous.portfolio, draft.portfolio)))
    return { ...section, blocks: [paragraph([since, say('changes.none')])] };
  return { ...section, blocks: [paragraph([since]), changesTable(draft, previous)] };
}
