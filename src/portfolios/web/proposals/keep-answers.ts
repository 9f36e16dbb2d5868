import type { OrganisationAccess } from '../../../accounts/index.js';
import { answerProposal } from '../../../pilots/index.js';
import { NotFound, type Database } from '../../../platform/database/index.js';
import { answeredByItself, type Opened, type ProposalDesk } from './proposal-desk.js';
import { fingerprint, withAnswers, type ProposalQuestion } from './proposal-question.js';
import { PROPOSAL_QUESTIONS } from './questions/index.js';

export interface Answered {
  readonly question: ProposalQuestion;
  readonly answers: object;
  /** Fingerprint of the question's answers as they were seen. */
  readonly seen: string;
  /** Kept on the way: what comes from the catalogue is not confirmed by it. */
  readonly autosave: boolean;
}

/** @throws NotFound for a question that does not exist, or does not arise in this proposal */
export function findQuestion(id: string, { asking: { pilot } }: Opened): ProposalQuestion {
  const question = PROPOSAL_QUESTIONS.find((one) => one.id === id);
  if (!question || question.isAsked?.(pilot) === false) throw new NotFound('question', id);
  return question;
}

/**
 * Keeps the answers to one question.
 * @throws NotAllowed, Conflict when somebody else answered the same question, or sent the proposal in
 */
export async function keepAnswers(
  { database, desk, now }: { readonly database: Database; readonly desk: ProposalDesk; readonly now: Date },
  access: OrganisationAccess,
  opened: Opened,
  { question, answers, seen, autosave }: Answered,
): Promise<Opened> {
  const answering = {
    code: opened.proposal.pilot.id,
    isAsSeen: (pilot: Opened['proposal']['pilot']) => fingerprint(question, pilot) === seen,
    change: (pilot: Opened['proposal']['pilot']) =>
      answeredByItself(withAnswers(question, pilot, answers, { confirm: !autosave }), opened),
  };
  return desk.beside(access, await answerProposal(database, access, answering, now));
}
