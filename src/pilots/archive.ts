import { count, instant, personName, section, upTo, version } from '../platform/archive/index.js';
import { date, object, oneOf, orNull, pilot, scale } from '../platform/case-file/schema/index.js';
import { FOUR_CS, OVERRIDE_VERDICTS, PILOT_STATUSES } from '../planning/index.js';
import { progressFact, sheet } from './archive-facts.js';
import { AssessmentRoundRow } from './store/assessment-round.entity.js';
import { AssessmentRow } from './store/assessment.entity.js';
import { CustomerSignalRow, SIGNAL_KINDS, SIGNAL_STATUSES } from './store/customer-signal.entity.js';
import { INPUT_KINDS, InputRequestRow } from './store/input-request.entity.js';
import { PilotRow, STATES } from './store/pilot.entity.js';
import { ProgressEntryRow } from './store/progress-entry.entity.js';
import { ProposalStepRow } from './store/proposal-step.entity.js';
import { SettledAnswerRow } from './store/settled-answer.entity.js';
import { VerdictOverrideRow } from './store/verdict-override.entity.js';

const longText = upTo(10_000);

/** Proposals with everything that people said, judged, decided and measured of them. */
export const pilotSections = [
  section(PilotRow, {
    name: 'pilots',
    order: ['position', 'code'],
    key: ['code'],
    fields: object({
      code: upTo(40, 1),
      position: count,
      title: upTo(300, 1),
      c: oneOf(FOUR_CS),
      ownerCode: upTo(40, 1),
      state: oneOf(STATES),
      proposal: pilot,
      reference: orNull(upTo(200, 1)),
      version,
      createdAt: instant,
      updatedAt: instant,
    }),
  }),
  section(ProposalStepRow, {
    name: 'steps',
    of: 'pilot',
    people: ['takenBy'],
    order: ['number'],
    key: ['number'],
    fields: object({
      number: version,
      status: oneOf(PILOT_STATUSES),
      note: longText,
      takenByName: personName,
      takenAt: instant,
    }),
  }),
  section(AssessmentRow, {
    name: 'assessments',
    of: 'pilot',
    people: ['personId'],
    order: ['round', 'createdAt', 'personName'],
    fields: object({
      round: version,
      personName,
      sheet,
      submittedAt: orNull(instant),
      version,
      createdAt: instant,
      updatedAt: instant,
    }),
  }),
  section(AssessmentRoundRow, {
    name: 'rounds',
    of: 'pilot',
    people: ['closedBy'],
    order: ['number'],
    key: ['number'],
    fields: object({ number: version, closedByName: personName, closedAt: instant }),
  }),
  section(SettledAnswerRow, {
    name: 'settledAnswers',
    of: 'pilot',
    people: ['settledBy'],
    order: ['round', 'question'],
    key: ['round', 'question'],
    fields: object({
      round: version,
      question: upTo(10, 1),
      answer: scale([0, 1, 2, 3]),
      reason: upTo(2_000, 1),
      settledByName: personName,
      settledAt: instant,
      version,
    }),
  }),
  section(VerdictOverrideRow, {
    name: 'verdictsByHand',
    of: 'pilot',
    people: ['decidedBy'],
    order: [],
    key: [],
    fields: object({
      verdict: oneOf(OVERRIDE_VERDICTS),
      reason: upTo(10_000, 1),
      decidedByName: personName,
      decidedAt: instant,
      version,
    }),
  }),
  section(ProgressEntryRow, {
    name: 'progress',
    of: 'pilot',
    people: ['writtenBy'],
    order: ['number'],
    key: ['number'],
    fields: object({
      number: version,
      kind: upTo(20, 1),
      fact: progressFact,
      writtenByName: personName,
      writtenAt: instant,
    }),
  }),
  section(InputRequestRow, {
    name: 'inputRequests',
    of: 'pilot',
    people: ['personId', 'askedBy'],
    order: ['askedAt', 'personName', 'kind'],
    fields: object({
      kind: oneOf(INPUT_KINDS),
      personName,
      question: upTo(10_000, 1),
      askedByName: personName,
      askedAt: instant,
      answer: longText,
      answeredAt: orNull(instant),
    }),
  }),
  section(CustomerSignalRow, {
    name: 'signals',
    of: 'pilot',
    parentIsOptional: true,
    people: ['ownerId', 'recordedBy'],
    order: ['recordedAt', 'text'],
    fields: object({
      kind: oneOf(SIGNAL_KINDS),
      departmentCode: upTo(40, 1),
      text: upTo(10_000, 1),
      receivedOn: date,
      status: oneOf(SIGNAL_STATUSES),
      ownerName: personName,
      outcome: longText,
      success: longText,
      recordedByName: personName,
      recordedAt: instant,
      version,
    }),
  }),
];
