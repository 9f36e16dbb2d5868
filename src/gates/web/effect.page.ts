import type { OrganisationAccess } from '../../accounts/index.js';
import {
  breachCell,
  definePage,
  numberCell,
  textCell,
  type Action,
  type Fact,
  type PageHead,
  type PageModel,
  type Row,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { dateOfWeek, type DateChange, type HeatChange } from '../../planning/index.js';
import type { DecisionEffect, GateDecision } from '../decide-gate.js';
import type { OpenedPilot } from '../gate-desk.js';
import { gateUrls } from './urls.js';

export interface EffectPageModel extends PageModel {
  readonly head: PageHead;
  readonly facts: readonly Fact[];
  readonly heat?: Table;
  readonly dates?: Table;
  readonly form: {
    readonly action: string;
    readonly fields: readonly { readonly name: string; readonly value: string }[];
    readonly actions: readonly Action[];
  };
}

export const effectPage = definePage<EffectPageModel>('gates/effect');

export interface EffectInput {
  readonly access: OrganisationAccess;
  readonly opened: OpenedPilot;
  readonly decision: GateDecision;
  readonly effect: DecisionEffect;
  /** What was filled in, to send along. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

function heatRow(change: HeatChange, effect: DecisionEffect, { t, f }: Speech): Row {
  const words = t.gates.effect;
  const { department, period, before, after, ceiling, overCeiling, tooFast } = change;
  const name = effect.after.departments.get(department)?.name ?? department;
  const label = overCeiling ? words.over : words.tooFast;
  return {
    header: textCell(`${name}, ${f.quarter(period)}`),
    cells: [
      numberCell(f.number(before, 2)),
      overCeiling || tooFast ? breachCell(f.number(after, 2), label) : numberCell(f.number(after, 2)),
      numberCell(f.number(ceiling, 2)),
      textCell(overCeiling || tooFast ? label : ''),
    ],
  };
}

function heatOf(effect: DecisionEffect, speech: Speech): Table | undefined {
  const { t } = speech;
  const words = t.gates.effect;
  if (effect.heat.length === 0) return undefined;
  return {
    caption: words.heatCaption({ count: effect.heat.length }),
    columns: [
      { lines: [words.where] },
      { lines: [words.before], numeric: true },
      { lines: [words.after], numeric: true },
      { lines: [words.ceiling], numeric: true },
      { lines: [t.gates.state] },
    ],
    groups: [{ rows: effect.heat.map((change) => heatRow(change, effect, speech)) }],
  };
}

function placeText(place: DateChange['from'], { after: { grid } }: DecisionEffect, { t, f }: Speech): string {
  if (!place) return t.gates.effect.calledOff;
  if (place.start === null || place.weeks === null) return t.gates.noDate;
  return t.gates.effect.fromFor({
    from: f.date(dateOfWeek(grid, place.start)),
    weeks: f.weeks(place.weeks),
  });
}

function datesOf(effect: DecisionEffect, speech: Speech): Table | undefined {
  const { t } = speech;
  const words = t.gates.effect;
  if (effect.dates.length === 0) return undefined;
  const titles = new Map(effect.before.counted.map(({ pilot }) => [pilot.id, pilot.title]));
  return {
    caption: words.datesCaption({ count: effect.dates.length }),
    columns: [t.gates.pilot, words.before, words.after].map((text) => ({ lines: [text] })),
    groups: [
      {
        rows: effect.dates.map(({ pilot, phase, from, to }) => ({
          header: textCell(t.gates.pilotPhase({ pilot: titles.get(pilot) ?? pilot, phase })),
          cells: [textCell(placeText(from, effect, speech)), textCell(placeText(to, effect, speech))],
        })),
      },
    ],
  };
}

/** What a decision would do to heat and dates; it is only taken from here. */
export function effectModel(input: EffectInput, speech: Speech): EffectPageModel {
  const { access, opened, decision, effect, values } = input;
  const { t } = speech;
  const words = t.gates.effect;
  const { pilot } = opened.proposal;
  const { decided } = decision;
  const heat = heatOf(effect, speech);
  const dates = datesOf(effect, speech);
  return {
    title: words.title,
    head: { eyebrow: `${pilot.id} · ${pilot.title}`, heading: words.title, lead: words.lead },
    facts: [
      { term: words.chosen, value: t.gates.decide.outcomes[decided.outcome] },
      { term: t.gates.decide.reason, value: decided.reason },
    ],
    ...(heat ? { heat } : {}),
    ...(dates ? { dates } : {}),
    form: {
      action: gateUrls.decide(access.slug, pilot.id),
      fields: Object.entries(values)
        .filter(([name]) => name !== 'send' && name !== '_csrf')
        .map(([name, value]) => ({ name, value: typeof value === 'string' ? value : (value[0] ?? '') })),
      actions: [
        { text: words.confirm, name: 'send', value: 'confirm' },
        { text: words.change, name: 'send', value: 'change', second: true },
      ],
    },
  };
}
