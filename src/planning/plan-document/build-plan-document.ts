import type { DocumentNames, PlanDocument, Section } from './blocks.js';
import { contributionTitle } from './figures/heat-curve.js';
import { draftOf, type Draft, type PlanDocumentInput } from './draft.js';
import { glossaryAppendix, scoresAppendix, settingsAppendix } from './sections/appendices.js';
import { approachSection } from './sections/approach.js';
import { buildAppendix } from './sections/build-up.js';
import { changesAppendix } from './sections/changes.js';
import { checksSection } from './sections/checks.js';
import { coverOf } from './sections/cover.js';
import { decidedSection } from './sections/decided.js';
import { figureTextsAppendix } from './sections/figure-texts.js';
import { findingsSection } from './sections/findings.js';
import { gatesSection } from './sections/gates.js';
import { leftOutSection } from './sections/left-out.js';
import { meansSection } from './sections/means.js';
import { measuresSection } from './sections/measures.js';
import { peopleSection } from './sections/people.js';
import { pilotsSection } from './sections/pilots.js';
import { portfolioSection } from './sections/portfolio.js';
import { sourcesAppendix } from './sections/sources.js';
import { goalsSection, startingPointSection } from './sections/starting-point.js';
import { summarySection } from './sections/summary.js';
import { timeSection } from './sections/time.js';

function namesOf({ portfolio }: Draft): DocumentNames {
  return {
    departments: new Map(portfolio.organisation.departments.map(({ id, name }) => [id, name])),
    pilots: new Map([
      ...portfolio.carried.map(({ about }) => [about.pilot, contributionTitle(about)] as const),
      ...portfolio.proposals.map(({ pilot }) => [pilot.id, pilot.title] as const),
    ]),
    goals: new Map((portfolio.organisation.goals ?? []).map(({ id, text }) => [id, text])),
  };
}

function sectionsOf(draft: Draft): readonly Section[] {
  const chapters = chaptersOf(draft);
  return [
    ...chapters,
    scoresAppendix(draft),
    settingsAppendix(draft),
    glossaryAppendix(),
    leftOutSection(draft),
    buildAppendix(draft),
    figureTextsAppendix(chapters),
    changesAppendix(draft),
    sourcesAppendix(draft),
  ];
}

function chaptersOf(draft: Draft): readonly Section[] {
  return [
    summarySection(draft),
    startingPointSection(draft),
    goalsSection(draft),
    approachSection(draft),
    portfolioSection(draft),
    pilotsSection(draft),
    timeSection(draft),
    gatesSection(draft),
    peopleSection(draft),
    meansSection(draft),
    measuresSection(draft),
    checksSection(draft),
    findingsSection(draft),
    decidedSection(draft),
  ];
}

/** The integration plan as data: the same input gives the same document, in every language and format. */
export function buildPlanDocument(input: PlanDocumentInput): PlanDocument {
  const draft = draftOf(input);
  return { meta: input.meta, cover: coverOf(draft), sections: sectionsOf(draft), names: namesOf(draft) };
}
