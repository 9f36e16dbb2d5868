import {
  compareFields,
  conflictModel,
  FormFields,
  versionIn,
  type FormState,
} from '../../../platform/forms/index.js';
import type { FormPageModel, Select } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  dateOfWeek,
  FOUR_CS,
  startMonths,
  type PlannedPhase,
  type Portfolio,
  type Proposal,
} from '../../../planning/index.js';
import { portfolioUrls } from '../urls.js';

export interface MoveInput {
  readonly organisation: string;
  /** On the dates that hold now. */
  readonly portfolio: Portfolio;
  readonly proposal: Proposal;
  /** Those that have not begun, of which one can be moved. */
  readonly phases: readonly PlannedPhase[];
  /** Of the plan. */
  readonly version: number;
  readonly form: FormState;
}

/** From which month a phase begins, or that its dates stay. */
export function monthSelect(
  { grid, plan }: Pick<Portfolio, 'grid' | 'plan'>,
  fields: FormFields,
  { t, f }: Speech,
): Select {
  const words = t.movePages;
  const months = startMonths(grid, plan.blackout).map(({ month, week }) => ({
    value: month,
    text: words.monthFrom({ month: f.month(month), date: f.dayAndMonth(dateOfWeek(grid, week)) }),
  }));
  return fields.select('month', {
    label: words.month,
    hint: words.monthHint,
    options: [{ value: STAYS, text: words.monthStays }, ...months],
  });
}

function selects(
  { portfolio, phases }: Pick<MoveInput, 'portfolio' | 'phases'>,
  fields: FormFields,
  speech: Speech,
): readonly Select[] {
  const { t, f } = speech;
  const { grid } = portfolio;
  const words = t.movePages;
  const starts = (phase: PlannedPhase): string =>
    phase.start === null
      ? words.phaseWithoutDate({ phase: phase.number })
      : words.phaseFrom({ phase: phase.number, date: f.date(dateOfWeek(grid, phase.start)) });
  return [
    fields.select('c', {
      label: words.c,
      options: FOUR_CS.map((c) => ({ value: c, text: t.terms.cs[c] })),
    }),
    fields.select('phase', {
      label: words.phase,
      options: phases.map((phase) => ({ value: String(phase.number), text: starts(phase) })),
    }),
    monthSelect(portfolio, fields, speech),
  ];
}

/** Chosen when only the C moves. */
export const STAYS = 'blijft';

/** Under which C, which phase, and from which month; what it does is shown before anything is kept. */
export function moveModel(input: MoveInput, speech: Speech): FormPageModel {
  const { organisation, proposal, version, form } = input;
  const { t } = speech;
  const { pilot } = proposal;
  const fields = new FormFields(form, t);
  const heading = t.movePages.heading({ pilot: pilot.title });
  const parts = selects(input, fields, speech).map((select) => ({ select }));
  return {
    title: heading,
    back: { text: t.movePages.back, href: portfolioUrls.board(organisation) },
    head: { heading, lead: t.movePages.lead },
    form: {
      action: portfolioUrls.moveEffect(organisation, pilot.id),
      fields: [{ name: 'version', value: versionIn(form.values, version) }],
      parts,
      actions: [{ text: t.movePages.show }],
    },
    ...fields.errorSummary(),
  };
}

/** Somebody changed the plan since this form was opened: where it is now beside what was chosen. */
export function moveConflict(input: MoveInput, speech: Speech): FormPageModel {
  const { organisation, proposal, version, form } = input;
  const { t } = speech;
  const filled = (values: FormState['values']): readonly Select[] =>
    selects(input, new FormFields({ values, errors: [] }, t), speech);
  const stored = { c: proposal.pilot.c, phase: form.values['phase'] ?? '', month: STAYS };
  return conflictModel(
    {
      title: t.movePages.heading({ pilot: proposal.pilot.title }),
      action: portfolioUrls.moveEffect(organisation, proposal.pilot.id),
      hidden: [{ name: 'version', value: String(version) }],
      fields: compareFields(filled(form.values), filled(stored), speech),
      back: { text: t.movePages.back, href: portfolioUrls.board(organisation) },
      save: t.movePages.show,
    },
    speech,
  );
}
