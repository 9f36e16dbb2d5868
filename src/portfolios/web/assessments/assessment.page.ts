import {
  definePage,
  numberCell,
  textCell,
  type Breadcrumbs,
  type CriterionLine,
  type ErrorSummary,
  type Fact,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { CRITERIA, QUESTION_LIST, scoreOf, type Assessment } from '../../../planning/index.js';
import { onOlderForm, type Panel, type Round } from '../../../pilots/index.js';
import { portfolioUrls } from '../urls.js';
import { closing, crumbs, olderFormText, resultLines, roundFacts, type Closing } from './assessment-parts.js';
import { disagreements, type Disagreement, type Settling } from './disagreements.js';
import { distributions, type Distribution } from './distribution.js';

export interface AssessmentPageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly notice?: Notice;
  /** The proposal was edited after some of these answers. */
  readonly older?: Notice;
  readonly facts: readonly Fact[];
  /** Absent while this person may not see the answers. */
  readonly results?: {
    readonly criteria: readonly CriterionLine[];
    readonly distributions: readonly Distribution[];
    readonly reasons: Table;
  };
  readonly disagreements: readonly Disagreement[];
  readonly closing?: Closing;
  readonly newRound?: Link;
  readonly errorSummary?: ErrorSummary;
}

export const assessmentPage = definePage<AssessmentPageModel>('portfolios/assessment');

export interface AssessmentPageInput {
  readonly organisation: string;
  readonly panel: Panel;
  readonly round: Round;
  /** The pilot judged on the answers of this round. */
  readonly judged: Assessment;
  readonly settling?: Settling;
}

/** One round: how far it is, and for who may see them the answers, where they differ, and what was settled. */
export function assessmentModel(input: AssessmentPageInput, speech: Speech): AssessmentPageModel {
  const { organisation, panel, round, settling } = input;
  const a = speech.t.assessmentPages;
  const maySee = round.closed !== undefined || panel.maySeeOpen;
  const title = a.title({ pilot: panel.pilot.title });
  const older = olderFormText(panel, round, speech);
  return {
    title,
    breadcrumbs: crumbs(organisation, panel.pilot, speech),
    head: { heading: title, lead: leadOf(panel, round, maySee, speech) },
    facts: roundFacts(round, speech),
    ...(older === undefined ? {} : { older: { kind: 'info', text: older } }),
    ...(settling?.conflict ? { notice: { kind: 'warning', text: a.conflict } } : {}),
    ...(maySee ? visible(input, speech) : { disagreements: [] }),
    ...whatNext(input, speech),
  };
}

/** What only those may see who gave their own answers, until the round is closed. */
function visible(
  { judged, ...input }: AssessmentPageInput,
  speech: Speech,
): Pick<AssessmentPageModel, 'results' | 'disagreements' | 'errorSummary'> {
  const { items, errorSummary } = disagreements(input, speech);
  return {
    results: {
      criteria: resultLines(judged, speech),
      distributions: distributions(input.round, judged, speech),
      reasons: reasonsTable(input, speech),
    },
    disagreements: items,
    ...(errorSummary ? { errorSummary } : {}),
  };
}

/** Close an open round, or begin a new one after it. */
function whatNext(
  { organisation, panel, round }: AssessmentPageInput,
  speech: Speech,
): Pick<AssessmentPageModel, 'closing' | 'newRound'> {
  if (!round.closed) return closing(organisation, panel, speech);
  if (!panel.mayAssess) return {};
  const href = portfolioUrls.newAssessment(organisation, panel.pilot.id);
  return { newRound: { text: speech.t.assessmentPages.newRound, href } };
}

function leadOf(panel: Panel, round: Round, maySee: boolean, { t }: Speech): string {
  const a = t.assessmentPages;
  if (round.complete) return a.completeText;
  const earlier = panel.closed.some(({ complete }) => complete) ? [a.earlierCounts] : [];
  if (round.closed) return [a.notYet, ...earlier].join(' ');
  return [maySee ? a.thanks : a.waiting, a.notYet, ...earlier].join(' ');
}

/** Every answer with its reason and evidence, by question. */
function reasonsTable(
  { panel, round }: Pick<AssessmentPageInput, 'panel' | 'round'>,
  { t, f }: Speech,
): Table {
  const a = t.assessmentPages;
  const { submitted } = round;
  const older = onOlderForm(round, panel.editedAt);
  const columns = [a.person, a.answer, a.because, a.proof];
  return {
    caption: a.allReasonsCaption({ count: submitted.length }),
    columns: columns.map((column) => ({ lines: [column] })),
    groups: CRITERIA.flatMap((criterion) => QUESTION_LIST.filter((item) => item.criterion === criterion)).map(
      ({ id }) => ({
        heading: {
          text: t.scorecard.questions[id as keyof typeof t.scorecard.questions].question,
          columns: columns.length,
        },
        rows: submitted.map((given) => {
          const { name, sheet } = given;
          const item = sheet[id] ?? { answer: null };
          const counts = scoreOf(item);
          const note = counts === item.answer ? {} : { note: t.scorecard.evidenceMissing };
          return {
            header: textCell(name, older.includes(given) ? { note: a.olderFormMark } : {}),
            cells: [
              numberCell(item.answer === null ? a.notKnown : f.number(item.answer), note),
              textCell(item.reason ?? ''),
              proofCell(item.evidence ?? ''),
            ],
          };
        }),
      }),
    ),
  };
}

/** An address leads somewhere; anything else is read. */
function proofCell(evidence: string) {
  return /^https?:\/\/\S+$/.test(evidence) ? textCell(evidence, { href: evidence }) : textCell(evidence);
}
