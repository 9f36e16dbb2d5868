import type { OrganisationAccess } from '../../accounts/index.js';
import { FormFields, versionIn, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  type Action,
  type Breadcrumbs,
  type ChoiceField,
  type Fact,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { outcomeGuards, type GateDue, type OutcomeGuard } from '../../planning/index.js';
import { momentOf, nextAssessment } from '../decide-gate.js';
import { promisedOf, type OpenedPilot } from '../gate-desk.js';
import { deciderOf } from './calendar.page.js';
import { criteriaTable } from './criteria-table.js';
import { outcomeField, partsOf, type DecisionPart } from './decision-parts.js';
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
    readonly parts: readonly DecisionPart[];
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
