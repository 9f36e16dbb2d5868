import {
  dateOfWeek,
  isEmergency,
  type PlanningCase,
  type Proposal,
  type SequenceResult,
} from '../../planning/index.js';
import {
  describeConflict,
  describeCounterProposal,
  describeLimitsKept,
  describeNotEarlier,
  describeViolation,
  describeUnfit,
  type FindingNames,
} from '../../platform/words/index.js';

import { findingNames } from '../finding-names.js';
import { hanging, wrap } from '../layout.js';
import type { Context } from '../outcome.js';
import type { SequencedCase } from '../sequenced-case.js';
import { styleFor } from '../style.js';
import { verdictSentence } from './check-text.js';
import { heatTables } from './heat-table.js';

/** Room for a phase and its date. */
const LABEL_WIDTH = 30;

interface Scene extends SequencedCase {
  readonly names: FindingNames;
  readonly context: Context;
}

function statusLine({ result, names }: Scene, asAsked: boolean, { speech }: Context): string {
  const { t, language } = speech;
  const words = t.cli.sequence;
  if (asAsked) return result.status === 'infeasible' ? words.status.asAskedBreaks : words.status.asAskedFits;
  const { id } = result.profile;
  // Never more than is proved: that none was found does not mean that there is none.
  const status = result.status === 'infeasible' && !result.proved ? 'notFound' : result.status;
  const known = Object.entries(words.profiles).find(([name]) => name === id)?.[1] ?? id;
  const kept = describeLimitsKept(result, names, language) ?? words.status[status];
  return `${kept} ${words.profile({ profile: known })}`;
}

function phaseLine({ result, portfolio, names, context }: Scene, pilot: string, phase: number): string {
  const { t, f, language } = context.speech;
  const start = result.starts.get(pilot)?.[phase - 1] ?? null;
  const when = start === null ? t.cli.sequence.undated : f.date(dateOfWeek(portfolio.grid, start));
  const reason = result.reasons.find((one) => one.pilot === pilot && one.phase === phase);
  const why = reason && start !== null ? describeNotEarlier(reason, names, language) : '';
  const label = `  ${t.terms.phase({ number: phase })}  ${when}`;
  return why === '' ? label : hanging(label, why, LABEL_WIDTH, context.terminal.columns);
}

function pilotBlock(scene: Scene, { pilot, phases }: Proposal): string {
  const { bold } = styleFor(scene.context.terminal.colour);
  const lines = phases.map(({ number }) => phaseLine(scene, pilot.id, number));
  return [bold(`${pilot.id} ${pilot.title}`), ...lines].join('\n');
}

function indented(text: string, width: number): string {
  return wrap(text, width - 2)
    .map((line) => `  ${line}`)
    .join('\n');
}

function trouble(result: SequenceResult, { names, context }: Scene): readonly string[] {
  const { t, language } = context.speech;
  const words = t.cli.sequence;
  const { bold } = styleFor(context.terminal.colour);
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : [[bold(title), ...lines.map((line) => indented(line, context.terminal.columns))].join('\n')];
  const violations = result.violations.map((violation) => describeViolation(violation, names, language));
  const conflict = describeConflict(result.conflict, names, language);
  const unfit = result.unfit.map((each) => {
    const reasons = describeUnfit(each, names, language);
    return `${each.pilot}: ${words.unfitLine({ phase: each.phase, reasons })}`;
  });
  return [
    ...list(words.violations, conflict.length > 0 ? conflict : violations),
    ...list(words.unfit, unfit),
  ];
}

function proposalsBlock({ counterProposals, portfolio, names, context }: Scene): readonly string[] {
  if (counterProposals.length === 0) return [];
  const { t, language } = context.speech;
  const { bold } = styleFor(context.terminal.colour);
  const lines = counterProposals.map((proposal) => {
    const { change, effect } = describeCounterProposal(proposal, portfolio.grid, names, language);
    return indented([change, ...effect].join(' '), context.terminal.columns);
  });
  return [[bold(t.cli.sequence.counterProposals), ...lines].join('\n')];
}

/** Phases that may go over the limits, each with its reason. */
function emergenciesBlock({ portfolio, context }: Scene): readonly string[] {
  const { sequencePage } = context.speech.t;
  const { bold } = styleFor(context.terminal.colour);
  const lines = portfolio.counted.flatMap(({ pilot, phases }) =>
    phases.filter(isEmergency).map(({ number, written }) => {
      const facts = { pilot: pilot.title, phase: number, reason: written.emergency ?? '' };
      return indented(sequencePage.emergencyLine(facts), context.terminal.columns);
    }),
  );
  return lines.length === 0 ? [] : [[bold(sequencePage.emergencies), ...lines].join('\n')];
}

/** What `kikkerplan sequence` shows to people. */
export function sequenceText(
  planningCase: PlanningCase,
  sequenced: SequencedCase,
  asAsked: boolean,
  context: Context,
): string {
  const { t } = context.speech;
  const scene: Scene = { ...sequenced, names: findingNames(planningCase), context };
  const { bold } = styleFor(context.terminal.colour);
  const { counted } = sequenced.portfolio;
  const heat = heatTables(sequenced.portfolio, sequenced.report, context);
  const status = `${bold(planningCase.organisation.name)}\n${bold(statusLine(scene, asAsked, context))}\n${verdictSentence(sequenced.report, context)}`;
  const parts = [
    status,
    ...(counted.length === 0
      ? [t.cli.sequence.noPilots]
      : counted.map((proposal) => pilotBlock(scene, proposal))),
    ...trouble(sequenced.result, scene),
    ...emergenciesBlock(scene),
    ...proposalsBlock(scene),
    `${bold(t.cli.report.heat)}\n${heat}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
