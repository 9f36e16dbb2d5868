import { hasStarted } from '../../../planning/index.js';
import type { Notice, PostAction, SummaryRow } from '../../../platform/views/index.js';
import { clashOf, describeChange, type Clash, type Speech } from '../../../platform/words/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { namesOf } from '../../names.js';
import { scenarioChoice, type Scenario } from '../../scenarios/scenarios.js';
import { profileName } from '../profiles/profile-texts.js';
import { portfolioUrls } from '../urls.js';

/** The plan as one side: which dates it has. */
export function planSide(judged: JudgedPlan, speech: Speech): SummaryRow {
  const words = speech.t.scenarioPages;
  const { sequenced, sequence } = judged;
  const value =
    sequenced && sequence
      ? words.planComputed({ profile: profileName(sequence.profile, speech) })
      : words.planAsAsked;
  return { term: words.plan, value };
}

/** Who made it, what is expected of it, and what it does otherwise. */
export function scenarioSide(judged: JudgedPlan, scenario: Scenario, speech: Speech): SummaryRow {
  const { t, f } = speech;
  const { name, hypothesis, author, createdAt, data } = scenario;
  const date = f.dayOf(createdAt);
  return {
    term: name,
    value: hypothesis,
    more: [
      ...differences(judged, scenario, speech),
      t.scenarioPages.madeBy({ author, date, profile: profileName(data.profile, speech) }),
    ],
  };
}

function differences(judged: JudgedPlan, { data }: Scenario, { t, f, language }: Speech): readonly string[] {
  const { portfolio } = inForce(judged);
  const names = namesOf(portfolio);
  const words = t.scenarioPages;
  const listed = (ids: readonly string[]): string => f.list(ids.map((id) => names.pilot(id)));
  const { exclude } = scenarioChoice(judged, data);
  // Whoever began after the scenario was made is no longer left out of it.
  const begun = portfolio.proposals
    .filter(({ pilot, phases }) => data.out.includes(pilot.id) && phases.some(hasStarted))
    .map(({ pilot }) => pilot.id);
  return [
    ...(data.change ? [describeChange(data.change, names, language)] : []),
    ...(exclude.length > 0 ? [words.without({ pilots: listed(exclude) })] : []),
    ...(begun.length > 0 ? [words.begunSince({ pilots: listed(begun), count: begun.length })] : []),
  ];
}

/** What is the matter with its dates, and what to do about it. */
export interface DatesState {
  readonly notice?: Notice;
  /** Which limits clash, when nothing fits. */
  readonly clash?: Clash;
  readonly compute?: PostAction;
}

export interface DatesInput {
  readonly slug: string;
  readonly judged: JudgedPlan;
  readonly scenario: Scenario;
  readonly computing: boolean;
  readonly mayMake: boolean;
}

export function datesState(
  { slug, judged, scenario, computing, mayMake }: DatesInput,
  speech: Speech,
): DatesState {
  const { id, data } = scenario;
  const words = speech.t.scenarioPages;
  const isOld = data.basis !== judged.revision.basis;
  if (data.starts !== null && !isOld) return {};
  const link = { text: words.reload, href: portfolioUrls.scenario(slug, id) };
  if (computing) return { notice: { kind: 'info', text: words.isComputing, link } };
  const compute = { text: words.compute, action: portfolioUrls.computeScenario(slug, id) };
  const names = namesOf(inForce(judged).portfolio);
  const clash = isOld ? undefined : clashOf(data.conflict ?? [], names, speech.language);
  return {
    notice: noticeOf(data, isOld, speech),
    ...(clash ? { clash } : {}),
    ...(mayMake ? { compute } : {}),
  };
}

function noticeOf({ starts, conflict }: Scenario['data'], isOld: boolean, { t }: Speech): Notice {
  const words = t.scenarioPages;
  if (starts !== null) return { kind: 'warning', text: words.outOfDate };
  if (conflict && !isOld) return { kind: 'warning', text: words.nothingFits };
  return { kind: 'info', text: words.noDates };
}
