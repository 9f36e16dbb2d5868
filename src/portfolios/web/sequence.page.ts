import type { OrganisationAccess } from '../../accounts/index.js';
import { FormFields, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  type EmptyState,
  type Figure,
  type Notice,
  type PageHead,
  type PageModel,
  type Table,
} from '../../platform/views/index.js';
import { pageNumbers, type Asked } from '../../platform/lists/index.js';
import type { Speech } from '../../platform/words/index.js';
import { hasStarted, isEmergency } from '../../planning/index.js';
import { computeForm, type ComputeForm } from './compute-form.js';
import type { JudgedPlan, Judgement } from '../judged-plans.js';
import type { ProposedOutcome } from '../proposed-sequence.js';
import type { StoredSequence } from '../stored-sequence.js';
import { findingItems } from './finding-items.js';
import { heatTable } from './heat-table.js';
import type { SequenceJob } from '../sequence-jobs.js';
import { reasonsTable, type DatesLink } from './sequence-reasons.js';
import { phaseList, type PhaseList } from './pilot-filter.js';
import { noPilots } from './no-pilots.js';
import { pinnedPhases, type PinnedPhases } from './pinned-phases.js';
import { comparisonOf, type Comparison } from './sequence-comparison.js';
import { computingModel, isComputing, type Computing } from './sequence-progress.js';
import { proposalItems, type ProposalItem } from './sequence-proposals.js';
import { staleness } from './portfolio.page.js';
import {
  clashIn,
  UNFIT_PAGE,
  unfitItems,
  unfitPage,
  unfitTitle,
  type ClashPart,
  type UnfitList,
} from './sequence-unfit.js';
import { heatFigures, timelineFigure } from './sequence-figures.js';
import { profileName } from './profiles/profile-texts.js';
import { pastNotice, proposedNotice, standingText } from './sequence-status.js';
import { portfolioUrls } from './urls.js';
import { sequenceSwitch } from './view-switch.js';

interface Outcome extends UnfitList, ClashPart {
  /** What the drawings show, where that is not what was computed. */
  readonly drawn?: string;
  readonly timeline: Figure;
  readonly heat: readonly Figure[];
  readonly heatTable: Table;
  /** Of a sequence, not of none. */
  readonly reasons?: Table;
  /** Which of the pilots `reasons` is about. */
  readonly list: PhaseList;
  /** What does not fit, or which limits clash. */
  readonly unfitTitle: string;
  readonly comparison?: Comparison;
  /** Phases that may go over the limits, and what that comes to. */
  readonly emergencies: readonly string[];
  readonly proposals: readonly ProposalItem[];
}

export interface SequencePageModel extends PageModel {
  readonly head: PageHead;
  /** There is nothing yet to put in order. */
  readonly empty?: EmptyState;
  /** Absent for people who may only look. */
  readonly form?: ComputeForm;
  readonly computing?: Computing;
  readonly failed?: Notice;
  readonly stale?: Notice;
  /** The plan begins in the past while nothing runs. */
  readonly past?: Notice;
  /** Something is proposed after a decision at a gate. */
  readonly proposed?: Notice;
  readonly pinned: PinnedPhases;
  readonly outcome?: Outcome;
}

export const sequencePage = definePage<SequencePageModel>('portfolios/sequence');

export interface SequenceInput {
  readonly access: Pick<OrganisationAccess, 'slug' | 'role'>;
  readonly judged: JudgedPlan;
  /** Null for people who may only look. */
  readonly form: FormState | null;
  readonly job: SequenceJob | null;
  readonly proposed: ProposedOutcome | null;
  readonly now: Date;
  /** What of the reasons the address asks for. */
  readonly asked: Asked;
}

/** Choose how warm it may get, compute, and see when everything begins and why. */
export function sequenceModel(input: SequenceInput, speech: Speech): SequencePageModel {
  const { access, judged, form, job } = input;
  const organisation = access.slug;
  const { t } = speech;
  const { sequence, sequenced } = judged;
  const fields = new FormFields(form ?? { values: {}, errors: [] }, t);
  const computing = isComputing(job);
  const past = pastNotice(access, judged, input.now, speech);
  return {
    title: t.sequencePage.title,
    head: {
      ...headOf(judged, form !== null, speech),
      switches: sequenceSwitch(access, 'sequence', speech),
    },
    ...(computing
      ? {
          live: true,
          computing: computingModel(organisation, job, judged.asked.portfolio, form !== null, speech),
        }
      : {}),
    ...(job?.state === 'failed'
      ? { failed: { kind: 'warning', text: t.sequencePage.computing.failed } }
      : {}),
    ...(input.proposed ? { proposed: proposedNotice(organisation, input.proposed, speech) } : {}),
    ...nothingYet(input, speech),
    ...(form ? { form: computeForm(organisation, judged, fields, speech) } : {}),
    pinned: pinnedPhases(organisation, judged, form !== null, speech),
    ...staleness(access, judged, speech),
    ...(past ? { past } : {}),
    ...(sequence ? { outcome: outcomeOf(input, sequence, sequenced ?? judged.asked, speech) } : {}),
    ...fields.errorSummary(),
  };
}

/** A plan without a pilot, for which nothing was ever computed. */
function nothingYet(
  { access, judged, job }: SequenceInput,
  speech: Speech,
): Pick<SequencePageModel, 'empty'> {
  const { asked, sequence } = judged;
  const isEmpty = asked.portfolio.counted.length === 0 && !sequence && !isComputing(job);
  return isEmpty ? { empty: noPilots(access, speech) } : {};
}

/** What came out says more than what the page is for. */
function headOf(judged: JudgedPlan, mayCompute: boolean, speech: Speech): PageHead {
  const { t, f } = speech;
  const { sequence } = judged;
  const heading = t.sequencePage.title;
  if (!sequence) return { heading, lead: t.sequencePage.lead };
  const profile = profileName(sequence.profile, speech);
  return {
    heading,
    eyebrow: t.sequencePage.computedOn({ profile, moment: f.moment(sequence.createdAt) }),
    lead: standingText(judged, speech),
    ...(mayCompute ? { leadLink: { text: t.sequencePage.again, href: '#bereken' } } : {}),
  };
}

function outcomeOf(
  { access, judged, form, asked }: SequenceInput,
  sequence: StoredSequence,
  judgement: Judgement,
  speech: Speech,
): Outcome {
  const organisation = access.slug;
  const datesLink: DatesLink = (phase) =>
    form === null || hasStarted(phase)
      ? {}
      : { href: portfolioUrls.phaseDates(organisation, phase.pilot, phase.number) };
  const { result } = sequence;
  const hasSequence = result.status !== 'infeasible';
  const { portfolio } = judgement;
  const where = {
    ...{ address: portfolioUrls.sequence(organisation), place: 'redenen', asked },
    keeps: pageNumbers(asked, [UNFIT_PAGE]),
  };
  const list = phaseList(portfolio.counted, portfolio, where, speech);
  const comparison = comparisonOf(judged, judgement, speech);
  return {
    ...(hasSequence ? {} : { drawn: speech.t.sequencePage.drawnAsAsked }),
    timeline: timelineFigure(portfolio, speech),
    heat: heatFigures(portfolio, speech),
    heatTable: heatTable(portfolio, speech),
    ...(hasSequence
      ? {
          reasons: reasonsTable(
            { ...result, starts: judged.starts ?? result.starts },
            { portfolio, pilots: list.pilots },
            speech,
            datesLink,
          ),
        }
      : {}),
    list,
    ...clashIn(access, result, portfolio, speech),
    unfitTitle: unfitTitle(result, speech),
    ...unfitPage(organisation, unfitItems(result, portfolio, speech), { asked, keeps: list.said }, speech),
    proposals: proposalItems(organisation, sequence, portfolio, speech),
    emergencies: emergencySentences(judgement, speech),
    ...(comparison ? { comparison } : {}),
  };
}

/** Every emergency jump with its reason, and the limits that are passed because of one. */
function emergencySentences({ portfolio, report }: Judgement, speech: Speech): readonly string[] {
  const jumps = portfolio.counted.flatMap(({ pilot, phases }) =>
    phases.filter(isEmergency).map(({ number, written }) =>
      speech.t.sequencePage.emergencyLine({
        pilot: pilot.title,
        phase: number,
        reason: written.emergency ?? '',
      }),
    ),
  );
  const passed = report.findings.filter(({ code }) => code.endsWith('.emergency'));
  return [...jumps, ...findingItems(passed, portfolio, speech).map(({ text }) => text)];
}
