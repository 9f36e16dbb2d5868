import { actionCell, dayCell, textCell, type Row, type Table } from '../../platform/views/index.js';
import { kpiName, type Speech } from '../../platform/words/index.js';
import { standingEntries, type ProgressEntry, type ProgressFact } from '../../planning/index.js';
import type { OpenedPilot } from '../gate-desk.js';
import { sourceText, valueText } from './promise-table.js';
import { gateUrls } from './urls.js';

type Facts = Speech['t']['gates']['running']['facts'];
type Written<Kind> = Extract<ProgressFact, { readonly kind: Kind }>;

function plain(opened: OpenedPilot, fact: ProgressFact, speech: Speech): string {
  const { t, f } = speech;
  const words: Facts = t.gates.running.facts;
  switch (fact.kind) {
    case 'promised':
      return words.promised({ source: sourceText(opened, fact.source, speech) });
    case 'started':
      return words.started({ phase: fact.phase, on: f.date(fact.on) });
    case 'measured':
      return measuredText(fact, speech);
    case 'spent':
      return words.spent({
        phase: fact.phase,
        money: f.euro(fact.money),
        hours: f.number(fact.hours),
        on: f.date(fact.on),
        source: fact.source,
      });
    case 'decided':
      return words.decided({
        phase: fact.phase,
        on: f.date(fact.on),
        outcome: t.gates.decide.outcomes[fact.outcome],
        reason: fact.reason,
      });
    case 'judged':
      return words.judged({ phase: fact.phase });
    case 'lesson':
    case 'success':
      return words[fact.kind]({ phase: fact.phase, text: fact.text });
  }
}

function measuredText({ phase, kpi, value, on, source }: Written<'measured'>, speech: Speech): string {
  const { t, f } = speech;
  return t.gates.running.facts.measured({
    phase,
    measure: kpiName(kpi, speech),
    value: valueText(kpi, value, speech),
    on: f.date(on),
    source,
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function textOf(opened: OpenedPilot, { fact }: ProgressEntry, speech: Speech): string {
  const text = capitalised(plain(opened, fact, speech));
  if (!('why' in fact)) return text;
  return speech.t.gates.running.facts.correction({ fact: text, why: fact.why });
}

/** Where a mistake is corrected: figures only, by who may. */
function correctionOf(
  organisation: string,
  code: string,
  { fact, number }: ProgressEntry,
): string | undefined {
  if (fact.kind === 'measured') return gateUrls.measure(organisation, code, number);
  if (fact.kind === 'spent') return gateUrls.spend(organisation, code, number);
  return undefined;
}

/** Everything that was written down about a pilot, also what was corrected later. */
export function historyTable(organisation: string, opened: OpenedPilot, speech: Speech): Table | undefined {
  const { t, f } = speech;
  const words = t.gates.running;
  const { entries } = opened.running;
  if (entries.length === 0) return undefined;
  const standing = new Set(standingEntries(entries));
  const rows = entries.toReversed().map((entry): Row => {
    const href = correctionOf(organisation, opened.proposal.pilot.id, entry);
    const action =
      href !== undefined && opened.mine && standing.has(entry)
        ? actionCell(words.correct, { href })
        : textCell(standing.has(entry) ? '' : words.corrected);
    return {
      header: dayCell(f.moment(entry.at)),
      cells: [textCell(textOf(opened, entry, speech)), textCell(entry.by), action],
    };
  });
  return {
    caption: words.historyCaption({ count: entries.length }),
    columns: [
      { lines: [words.moment] },
      { lines: [words.fact] },
      { lines: [words.by] },
      { lines: [words.correct], hidden: true },
    ],
    groups: [{ rows }],
  };
}
