import { pilotUrls } from '../../pilots/index.js';
import {
  definePage,
  numberCell,
  textCell,
  type EmptyState,
  type Fact,
  type Link,
  type PageHead,
  type PageModel,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  MATURITY_QUESTIONS,
  phasesAhead,
  ROADMAP,
  ROADMAP_ASPECTS,
  roadmapPhase,
  type CatalogueId,
  type Maturity,
  type NextStep,
  type Pilot,
  type RoadmapPhase,
} from '../../planning/index.js';
import { aboutSwitch } from './culture/culture.page.js';
import { portfolioUrls } from './urls.js';

/** One thing to do, with the first pilots that fit it. */
interface StepItem {
  readonly text: string;
  /** "Past erbij:", or empty. */
  readonly lead: string;
  readonly links: readonly Link[];
}

interface PhaseItem {
  readonly id: string;
  readonly heading: string;
  /** "hier staat u", "komt nog". */
  readonly where: string;
  readonly line: string;
  readonly aspects: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly source: string;
}

interface Result {
  readonly facts: readonly Fact[];
  readonly method: string;
  readonly here: PhaseItem;
  readonly nextLead: string;
  readonly steps: readonly StepItem[];
  readonly typical: readonly Link[];
  readonly others: readonly PhaseItem[];
  readonly answers: Table;
}

export interface RoadmapPageModel extends PageModel {
  readonly head: PageHead;
  readonly change?: Link;
  /** Until somebody answers the questions. */
  readonly empty?: EmptyState;
  readonly result?: Result;
}

export const roadmapPage = definePage<RoadmapPageModel>('portfolios/roadmap');

export interface RoadmapInput {
  readonly organisation: string;
  readonly name: string;
  readonly answers: readonly number[];
  /** Null until the questions are answered. */
  readonly maturity: Maturity | null;
  /** How many answers have to reach a phase. */
  readonly enough: number;
  readonly pilots: readonly Pilot[];
  readonly mayAnswer: boolean;
  readonly mayOpenCatalogue: boolean;
}

/** Where the organisation stands on the roadmap, what holds it back, and what to do next. */
export function roadmapModel(input: RoadmapInput, speech: Speech): RoadmapPageModel {
  const { t } = speech;
  const s = t.selfAssessment;
  const { maturity, mayAnswer } = input;
  const formHref = portfolioUrls.selfAssessmentForm(input.organisation);
  const switches = [aboutSwitch(input.organisation, 'assessment', speech)];
  if (!maturity) {
    const actions = mayAnswer ? [{ text: s.fill, href: formHref }] : [];
    return {
      title: s.title,
      head: { heading: s.title, switches },
      empty: { text: mayAnswer ? s.none : s.noneReader, actions },
    };
  }
  return {
    title: s.title,
    head: { heading: s.title, lead: standingSentence(input.name, maturity, speech), switches },
    ...(mayAnswer ? { change: { text: s.change, href: formHref } } : {}),
    result: resultOf(input, maturity, speech),
  };
}

function standingSentence(organisation: string, { phase }: Maturity, { t }: Speech): string {
  const s = t.selfAssessment;
  return phase === 0
    ? s.notBegun({ organisation })
    : s.standing({ organisation, phase, name: t.roadmap.phases[phase].name });
}

function resultOf(input: RoadmapInput, maturity: Maturity, speech: Speech): Result {
  const { t } = speech;
  const s = t.selfAssessment;
  const { phase } = maturity;
  const description = roadmapPhase(phase);
  const { name } = t.roadmap.phases[phase];
  return {
    facts: factsOf(maturity, speech),
    method: s.method({ enough: input.enough }),
    here: phaseItem(phase, phase, speech),
    nextLead: phasesAhead(phase).length === 0 ? s.nextLast : s.nextLead({ name }),
    steps: description.nextSteps.map((step) => stepItem(step, input, speech)),
    typical: input.mayOpenCatalogue
      ? description.typicalPilots.map((entry) => entryLink(entry, input, speech))
      : [],
    others: ROADMAP.filter((other) => other.phase !== phase && other.phase > 0).map((other) =>
      phaseItem(other.phase, phase, speech),
    ),
    answers: answersTable(input, maturity, speech),
  };
}

function factsOf({ phase, mean, inhibitors }: Maturity, { t, f }: Speech): readonly Fact[] {
  const s = t.selfAssessment;
  const names: Readonly<Record<string, string>> = t.planNames.maturity;
  return [
    { term: s.facts.phase, value: s.phaseOf({ phase }) },
    { term: s.facts.mean, value: s.meanOf({ mean: f.number(mean) }) },
    { term: s.facts.inhibitors, value: f.list(inhibitors.map((id) => names[id] ?? id)) },
  ];
}

function phaseItem(phase: RoadmapPhase, current: RoadmapPhase, { t }: Speech): PhaseItem {
  const s = t.selfAssessment;
  const words = t.roadmap.phases[phase];
  const { source } = roadmapPhase(phase);
  return {
    id: `fase-${String(phase)}`,
    heading: phase === 0 ? words.name : s.phaseHeading({ phase, name: words.name }),
    where: phase === current ? s.here : phase < current ? s.behind : s.ahead,
    line: words.line,
    aspects: ROADMAP_ASPECTS.map((aspect) => ({
      heading: t.roadmap.aspects[aspect],
      items: Object.values(words[aspect]),
    })),
    source: s.source({ source: source === 'D' ? s.ownDescription : source }),
  };
}

function stepItem({ id, pilots }: NextStep, input: RoadmapInput, speech: Speech): StepItem {
  const { t } = speech;
  const links = input.mayOpenCatalogue ? pilots.map((entry) => entryLink(entry, input, speech)) : [];
  const measures =
    pilots.length === 0 && id.startsWith('measure') && input.mayOpenCatalogue
      ? [{ text: t.selfAssessment.measuresLink, href: pilotUrls.kpis(input.organisation) }]
      : [];
  return {
    text: t.roadmap.steps[id],
    lead: links.length > 0 ? t.selfAssessment.fits : '',
    links: [...links, ...measures],
  };
}

/** To the proposal that began with this entry, else to the entry itself. */
function entryLink(entry: CatalogueId, { organisation, pilots }: RoadmapInput, { t }: Speech): Link {
  const { title } = t.firstPilots.pilots[entry];
  const begun = pilots.find(({ startedFrom }) => startedFrom?.entry === entry);
  return begun
    ? {
        text: t.selfAssessment.started({ title, code: begun.id }),
        href: pilotUrls.pilot(organisation, begun.id),
      }
    : { text: title, href: pilotUrls.entry(organisation, entry) };
}

function answersTable({ answers }: RoadmapInput, { inhibitors }: Maturity, { t, f }: Speech): Table {
  const s = t.selfAssessment;
  const names: Readonly<Record<string, string>> = t.planNames.maturity;
  return {
    caption: s.answersCaption({ lowest: f.list(inhibitors.map((id) => names[id] ?? id)) }),
    columns: [{ lines: [s.question] }, { lines: [s.answer] }, { lines: [s.points], numeric: true }],
    groups: [
      {
        rows: MATURITY_QUESTIONS.map((id, index) => {
          const { question, answers: words } = t.roadmapQuestions[id];
          const answer = (answers[index] ?? 0) as keyof typeof words;
          return {
            header: textCell(question),
            cells: [
              textCell(words[answer]),
              numberCell(String(answer), inhibitors.includes(id) ? { strong: true, note: s.inhibits } : {}),
            ],
          };
        }),
      },
    ],
  };
}
