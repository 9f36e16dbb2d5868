import type { TermGroup } from '../planning/index.js';
import type { Speech } from '../platform/words/index.js';
import { isolated } from './printable.js';

type Names = Readonly<Record<string, string>>;

/** Inside a sentence the names of criteria have no capital. */
function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function question(id: string, { t }: Speech): string {
  const questions: Readonly<Record<string, { readonly question: string }>> = t.scorecard.questions;
  return questions[id]?.question ?? id;
}

/** "R2:1" is the second described answer of question R2, as the rest of a sentence. */
function answer(value: string, { t }: Speech): string {
  const [id = '', score = ''] = value.split(':');
  const questions: Readonly<Record<string, { readonly answers: Names }>> = t.scorecard.questions;
  return questions[id]?.answers[score] ?? value;
}

function criterion(value: string, { t }: Speech): string {
  const criteria: Readonly<Record<string, { readonly name: string }>> = t.terms.criteria;
  return lower(criteria[value]?.name ?? value);
}

function profile(value: string, { t }: Speech): string {
  const profiles: Readonly<Record<string, { readonly name: string }>> = t.sequencePage.profiles;
  return profiles[value]?.name ?? isolated(value);
}

/** Lessons and crisis steps have several words under one id. */
function readinessWord(id: string, field: 'title' | 'check' | 'meaning', { t }: Speech): string {
  const { lessons, crisis } = t.readiness;
  const lists: Readonly<Record<string, Readonly<Partial<Record<typeof field, string>>>>> = id.startsWith(
    'CRI',
  )
    ? crisis
    : lessons;
  return lists[id]?.[field] ?? id;
}

type Listed = 'readinessTitle' | 'readinessCheck' | 'crisisMeaning';

/** "2:signals:0" is the first sentence about how to recognise phase 2. */
function roadmapSentence(value: string, { t }: Speech): string {
  const [phase = '', aspect = '', index = ''] = value.split(':');
  const phases: Readonly<Record<string, Readonly<Record<string, string | Names>>>> = t.roadmap.phases;
  const sentences = phases[phase]?.[aspect];
  return typeof sentences === 'object' ? (sentences[index] ?? value) : value;
}

function textSlot(value: string, { t }: Speech): string {
  const slots: Readonly<Record<string, { readonly name: string }>> = t.planTexts.slots;
  return slots[value]?.name ?? value;
}

function firstPilot(value: string, { t }: Speech): string {
  const pilots: Readonly<Record<string, { readonly title: string }>> = t.firstPilots.pilots;
  return pilots[value]?.title ?? value;
}

type Grouped = Exclude<
  TermGroup,
  Listed | 'question' | 'answer' | 'criterion' | 'profile' | 'roadmapSentence' | 'firstPilot' | 'textSlot'
>;
type Groups = Readonly<Record<Grouped, Names>>;

const groupsOf = new WeakMap<Speech, Groups>();

/** Made once for each language: a document asks for names thousands of times. */
function namesOf(group: Grouped, speech: Speech): Names {
  const groups = groupsOf.get(speech) ?? namedGroups(speech);
  groupsOf.set(speech, groups);
  return groups[group];
}

function namedGroups({ t }: Speech): Groups {
  const { terms, planNames } = t;
  return {
    c: terms.cs,
    criterionVerdict: terms.criterionVerdicts,
    pilotVerdict: terms.pilotVerdicts,
    planVerdict: planNames.planVerdicts,
    status: planNames.statuses,
    axis: planNames.axes,
    dimension: planNames.dimensions,
    experience: planNames.experiences,
    score: planNames.scores,
    kpi: t.kpis,
    maturityQuestion: planNames.maturity,
    roadmapAspect: t.roadmap.aspects,
    roadmapStep: t.roadmap.steps,
    kpiMethod: t.kpiDetails.methods,
    kpiDirection: t.kpiDetails.directions,
    kpiGroup: t.kpiDetails.groups,
    temperature: terms.temperatures,
    commitment: planNames.commitments,
    ocai: planNames.ocai,
    comparison: planNames.comparisons,
    gateOutcome: t.gates.outcomeNames,
    roi: planNames.roi,
    readinessState: t.readiness.statuses,
    recommendation: t.readiness.recommendations,
    exposureGate: t.readiness.exposure,
    rung: t.checkTerms.rungs,
    rungMeaning: t.readiness.ladder.meanings,
    rungState: t.readiness.ladder.states,
    prerequisite: t.checkTerms.lacks,
    platform: t.readiness.ladder.platforms,
  };
}

/** The name of something in the subject; its own key when the catalog does not know it (a measure of one's own). */
export function termText(group: TermGroup, value: string, speech: Speech): string {
  switch (group) {
    case 'question':
      return question(value, speech);
    case 'answer':
      return answer(value, speech);
    case 'criterion':
      return criterion(value, speech);
    case 'profile':
      return profile(value, speech);
    case 'readinessTitle':
      return readinessWord(value, 'title', speech);
    case 'readinessCheck':
      return readinessWord(value, 'check', speech);
    case 'crisisMeaning':
      return readinessWord(value, 'meaning', speech);
    case 'roadmapSentence':
      return roadmapSentence(value, speech);
    case 'firstPilot':
      return firstPilot(value, speech);
    case 'textSlot':
      return textSlot(value, speech);
    default: {
      const names = namesOf(group, speech);
      return Object.hasOwn(names, value) ? (names[value] ?? value) : isolated(value);
    }
  }
}
