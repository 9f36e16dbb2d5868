import { may, type OrganisationAccess } from '../../accounts/index.js';
import { FormFields, versionIn, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  type Action,
  type Breadcrumbs,
  type ChoiceField,
  type Fact,
  type FormPart,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  GATE_OUTCOMES,
  intensityOf,
  outcomeGuards,
  type GateDue,
  type GateMoment,
  type GateOutcome,
  type OutcomeGuard,
  type PlannedPhase,
} from '../../planning/index.js';
import { momentOf, nextAssessment } from '../decide-gate.js';
import { promisedOf, type OpenedPilot } from '../gate-desk.js';
import { deciderOf } from './calendar.page.js';
import { criteriaTable } from './criteria-table.js';
import { learntItems, type LearntItem } from './pilot.page.js';
import { promiseTable, sourceText } from './promise-table.js';
import { gateUrls } from './urls.js';
import { yearEndNote } from './year-end.js';

export interface DecidePageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly notice?: Notice;
  readonly facts: readonly Fact[];
  readonly source: string;
  readonly promise?: Table;
  readonly criteria?: Table;
  readonly judge?: Link;
  readonly learnt: readonly LearntItem[];
  /** Absent for people who may only look. */
  readonly form?: {
    readonly action: string;
    readonly version: string;
    readonly outcome: ChoiceField;
    readonly parts: readonly FormPart[];
    readonly actions: readonly Action[];
  };
}

export const decidePage = definePage<DecidePageModel>('gates/decide');

export interface DecideInput {
  readonly access: OrganisationAccess;
  readonly opened: OpenedPilot;
  readonly gate: GateDue;
  readonly form: FormState;
  readonly conflict?: boolean;
}

function hintOf({ outcome, obstacle, condition }: OutcomeGuard, most: number, { t, f }: Speech): string {
  const words = t.gates.decide;
  if (obstacle) return words.obstacles[obstacle];
  const explained =
    outcome === 'extend' ? words.explained.extend({ weeks: f.weeks(most) }) : words.explained[outcome];
  return condition ? `${explained} ${words.conditions[condition]}` : explained;
}

interface OutcomeInput {
  readonly values: FormState['values'];
  /** Absent once there is nothing to decide any more: then every outcome is there by its name. */
  readonly moment: GateMoment | undefined;
  /** Weeks by which a phase can be extended. */
  readonly most: number;
}

/** Why the outcome that was chosen is not possible now. */
function refusedText(guards: readonly OutcomeGuard[], chosen: unknown, { t }: Speech): string | undefined {
  const words = t.gates.decide;
  const guard = guards.find(({ outcome }) => outcome === chosen);
  if (!guard?.obstacle) return undefined;
  return words.refused({ outcome: words.outcomes[guard.outcome], obstacle: words.obstacles[guard.obstacle] });
}

function outcomeField(
  fields: FormFields,
  { values, moment, most }: OutcomeInput,
  speech: Speech,
): ChoiceField {
  const words = speech.t.gates.decide;
  const guards = moment ? outcomeGuards(moment) : [];
  const refused = refusedText(guards, values['outcome'], speech);
  const option = (outcome: GateOutcome) => ({ value: outcome, text: words.outcomes[outcome] });
  return fields.choice('outcome', {
    label: words.outcome,
    options: moment
      ? guards.map((guard) => ({
          ...option(guard.outcome),
          hint: hintOf(guard, most, speech),
        }))
      : GATE_OUTCOMES.map(option),
    ...(refused === undefined ? {} : { sentences: { notAChoice: refused } }),
  });
}

/** What only some outcomes ask. */
function adjustParts(fields: FormFields, next: PlannedPhase | undefined, { t }: Speech): readonly FormPart[] {
  if (!next) return [];
  const words = t.gates.decide;
  const now = intensityOf(next.written.intensity);
  const smaller = { invalid: words.notSmaller };
  return [
    {
      field: fields.text('title', {
        label: words.nextTitle,
        optional: true,
        sentences: { invalid: words.nothingChanged },
      }),
    },
    {
      field: fields.number('intensity', {
        label: words.intensity,
        hint: words.intensityHint({ now }),
        optional: true,
        whole: true,
        sentences: smaller,
      }),
    },
    { field: fields.number('nextWeeks', { label: words.nextWeeks, optional: true, whole: true }) },
    {
      field: fields.number('money', {
        label: words.nextMoney,
        unit: 'euro',
        optional: true,
        sentences: smaller,
      }),
    },
  ];
}

/** What a decision is asked, and about which phase. */
interface Asked extends Pick<DecideInput, 'access' | 'opened'> {
  readonly phase: number;
}

/** The questions of a decision filled in, to set two decisions beside each other. */
export function decisionParts(
  asked: Asked,
  values: FormState['values'],
  speech: Speech,
): readonly FormPart[] {
  const { portfolio } = asked.opened;
  const fields = new FormFields({ values, errors: [] }, speech.t);
  const most = portfolio.settings['gate.extendWeeks'];
  const radios = outcomeField(fields, { values, moment: momentOf(asked.opened), most }, speech);
  return [{ radios }, ...partsOf(asked, fields, most, speech)];
}

function partsOf(
  { access, opened, phase }: Asked,
  fields: FormFields,
  most: number,
  speech: Speech,
): readonly FormPart[] {
  const { t } = speech;
  const words = t.gates.decide;
  const next = opened.proposal.phases[phase];
  const deviates = may(access, 'deviate-at-gate') ? words.deviatesNeeded : words.notYours;
  return [
    { textarea: fields.textarea('reason', { label: words.reason, hint: words.reasonHint, rows: 3 }) },
    {
      checkbox: fields.checkbox('deviates', {
        label: words.deviates,
        sentences: { required: words.deviatesNeeded, invalid: deviates },
      }),
    },
    {
      field: fields.number('weeks', {
        label: words.weeks,
        optional: true,
        whole: true,
        sentences: { invalid: words.weeksRange({ most }) },
      }),
    },
    {
      field: fields.day('until', {
        label: words.until,
        optional: true,
        sentences: { invalid: words.untilLater },
      }),
    },
    { textarea: fields.textarea('condition', { label: words.condition, optional: true, rows: 2 }) },
    ...adjustParts(fields, next, speech),
    {
      textarea: fields.textarea('lesson', {
        label: words.lesson,
        hint: words.lessonHint,
        optional: true,
        rows: 3,
        sentences: { required: words.noLesson },
      }),
    },
  ];
}

/** Left what was promised and what happened, right the decision. */
export function decideModel(input: DecideInput, speech: Speech): DecidePageModel {
  const { access, opened, gate, form, conflict } = input;
  const { t, f } = speech;
  const words = t.gates.decide;
  const { proposal } = opened;
  const { pilot } = proposal;
  const fields = new FormFields(form, t);
  const number = { phase: gate.phase.number };
  const title = gate.last ? words.lastTitle(number) : words.title(number);
  const promised = promisedOf(opened, gate.phase);
  const between = { from: f.date(gate.window.from), to: f.date(gate.window.to) };
  return {
    title,
    breadcrumbs: {
      items: [
        { text: t.gates.title, href: gateUrls.gates(access.slug) },
        { text: pilot.title, href: gateUrls.pilot(access.slug, pilot.id) },
      ],
    },
    head: {
      eyebrow: `${pilot.id} · ${pilot.title}`,
      heading: title,
      lead: [words.window(between), yearEndNote(gate, speech)].filter(Boolean).join(' '),
    },
    ...noticeOf(input, speech, conflict === true),
    facts: [
      { term: t.gates.state, value: gate.running ? t.gates.due[gate.due] : t.gates.notBegun },
      { term: t.gates.decider, value: deciderOf(gate, speech) },
    ],
    source: sourceText(opened, promised?.source, speech),
    ...(promised ? { promise: promiseTable(opened, gate.phase, promised.promise, speech) } : {}),
    ...(gate.last
      ? {}
      : {
          criteria: criteriaTable(proposal.assessment, nextAssessment(opened), speech),
          ...(opened.mine && gate.running
            ? { judge: { text: t.gates.running.doJudge, href: gateUrls.judge(access.slug, pilot.id) } }
            : {}),
        }),
    learnt: learntItems(proposal, ['lesson'], speech),
    ...decisionForm(input, fields, speech),
    ...fields.errorSummary(),
  };
}

/** What stands in the way of every outcome at once; undefined when one of them can be chosen. */
function commonObstacle(opened: OpenedPilot): OutcomeGuard['obstacle'] {
  const moment = momentOf(opened);
  const guards = moment ? outcomeGuards(moment) : [];
  return guards.every(({ obstacle }) => obstacle !== undefined) ? guards[0]?.obstacle : undefined;
}

/** Absent for who may only look, and while no outcome can be chosen; what was sent in then comes back all the same. */
function decisionForm(
  { access, opened, gate, form }: DecideInput,
  fields: FormFields,
  speech: Speech,
): Pick<DecidePageModel, 'form'> {
  const moment = momentOf(opened);
  if (!opened.mine || !moment) return {};
  if (form.errors.length === 0 && commonObstacle(opened)) return {};
  const most = opened.portfolio.settings['gate.extendWeeks'];
  return {
    form: {
      action: gateUrls.decide(access.slug, opened.proposal.pilot.id),
      version: versionIn(form.values, opened.running.version),
      outcome: outcomeField(fields, { values: form.values, moment, most }, speech),
      parts: partsOf({ access, opened, phase: gate.phase.number }, fields, most, speech),
      actions: [{ text: speech.t.gates.decide.look, name: 'send', value: 'look' }],
    },
  };
}

function noticeOf(
  { opened, gate }: DecideInput,
  speech: Speech,
  conflict: boolean,
): { readonly notice?: Notice } {
  const { t, f } = speech;
  if (conflict) return { notice: { kind: 'warning', text: t.gates.conflict } };
  const { obstacles, readOnly } = t.gates.decide;
  const obstacle = commonObstacle(opened);
  const inReview = t.gates.inReview({ decider: deciderOf(gate, speech), until: f.date(gate.window.to) });
  if (opened.mine) return obstacle ? { notice: { kind: 'info', text: obstacles[obstacle] } } : {};
  return { notice: { kind: 'info', text: obstacle ? obstacles[obstacle] : inReview, more: readOnly } };
}
