import { compareParts, conflictModel, FormFields } from '../../../platform/forms/index.js';
import type { FormPageModel, FormPart } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { Pilot } from '../../../planning/index.js';
import {
  fingerprint,
  typed,
  type Asking,
  type ProposalQuestion,
  type QuestionPart,
} from './proposal-question.js';
import { BACK_TO_CHECK, proposalUrls } from './urls.js';

interface QuestionConflictInput {
  readonly organisation: string;
  readonly question: ProposalQuestion;
  /** With the proposal as it is kept now. */
  readonly asking: Asking;
  /** The same proposal with what was typed. */
  readonly wanted: Pilot;
  readonly toCheck: boolean;
}

/** Somebody else answered the question first: that answer beside one's own. */
export function questionConflict(
  { organisation, question, asking, wanted, toCheck }: QuestionConflictInput,
  speech: Speech,
): FormPageModel {
  const { pilot } = asking;
  const filled = (known: Pilot): readonly QuestionPart[] => {
    const fields = new FormFields({ values: typed(question, known, speech.language), errors: [] }, speech.t);
    return question.parts(fields, { ...asking, pilot: known }, speech);
  };
  const theirs = filled(pilot);
  const groups = theirs.flatMap((part) => ('group' in part ? part.group.hidden : []));
  return conflictModel(
    {
      title: `${pilot.title} · ${question.heading(speech).title}`,
      action: proposalUrls.question(organisation, pilot.id, question.id, toCheck ? BACK_TO_CHECK : ''),
      hidden: [{ name: 'seen', value: fingerprint(question, pilot) }, ...groups],
      fields: compareParts(filled(wanted).flatMap(ungrouped), theirs.flatMap(ungrouped), speech),
      back: {
        text: speech.t.proposing.backToTasks,
        href: proposalUrls.proposal(organisation, pilot.id),
      },
    },
    speech,
  );
}

/** Somebody else sent the proposal in first: nothing can be kept any more, so what was typed is there to copy. */
export function sentInModel(
  { organisation, question, asking, wanted }: Omit<QuestionConflictInput, 'toCheck'>,
  speech: Speech,
): FormPageModel {
  const { proposing } = speech.t;
  const { pilot } = asking;
  const told = question.told({ ...asking, pilot: wanted }, speech);
  return {
    title: proposing.sentMeanwhile,
    head: {
      eyebrow: pilot.title,
      heading: proposing.sentMeanwhile,
      lead: proposing.sentMeanwhileLead,
    },
    facts: [{ term: question.heading(speech).title, value: told.join(' · ') }],
    links: [{ text: pilot.title, href: proposalUrls.proposal(organisation, pilot.id) }],
  };
}

/** Fields of a group stand alone here, so each says what its group is about. */
function ungrouped(part: QuestionPart): readonly FormPart[] {
  if (!('group' in part)) return [part];
  const { legend, parts } = part.group;
  return parts.flatMap(ungrouped).map((inner) => {
    const [kind, field] = Object.entries(inner)[0] as [string, { readonly label: string }];
    return { [kind]: { ...field, label: `${legend}: ${field.label}` } } as unknown as FormPart;
  });
}
