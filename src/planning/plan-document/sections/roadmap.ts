import { MATURITY_QUESTIONS, phasesAhead, ROADMAP_ASPECTS, roadmapPhase } from '../../maturity/roadmap.js';
import type { NextStep, PhaseDescription, RoadmapAspect } from '../../maturity/roadmap.js';
import {
  cell,
  paragraph,
  type Block,
  type ListItem,
  type Row,
  type Section,
  type Table,
  type FigureBlock,
} from '../blocks.js';
import type { Draft } from '../draft.js';
import { choice, count, list, number, say, term, text, title, type Piece } from '../facts.js';
import { numberColumn, textColumn } from './tables.js';

function answersTable({ portfolio, report }: Draft): readonly Table[] {
  const answers = portfolio.organisation.maturity ?? [];
  if (answers.length === 0 || !report.maturity) return [];
  const { inhibitors, mean } = report.maturity;
  const lowest = list(inhibitors.map((id) => say('start.topic', { topic: term('maturityQuestion', id) })));
  return [
    {
      kind: 'table',
      id: 'roadmap-answers',
      caption: say('start.answersCaption', { lowest, count: count(inhibitors.length), mean: number(mean) }),
      note: say('start.answersNote'),
      look: 'plain',
      columns: [textColumn(say('label.topic')), numberColumn(say('label.score'))],
      rows: answers.map((answer, index): Row => {
        const id = MATURITY_QUESTIONS[index] ?? `M${String(index + 1)}`;
        const low = inhibitors.includes(id);
        return {
          kind: 'plain',
          cells: [cell(term('maturityQuestion', id)), cell(number(answer, 0), low ? { strong: true } : {})],
        };
      }),
    },
  ];
}

function roadmapSentences({ portfolio, report }: Draft): readonly Piece[] {
  const { maturity } = report;
  if (!maturity) return [say('start.noAssessment')];
  const organisation = text(portfolio.organisation.name);
  const phase = choice(String(maturity.phase));
  const [first, second] = maturity.inhibitors;
  const inhibitors =
    first === undefined
      ? []
      : second === undefined
        ? [say('start.inhibitor', { only: term('maturityQuestion', first) })]
        : [
            say('start.inhibitors', {
              first: term('maturityQuestion', first),
              second: term('maturityQuestion', second),
            }),
          ];
  return [
    maturity.phase === 0
      ? say('start.notBegun', { organisation })
      : say('start.phase', { organisation, phase }),
    say('start.recognise', { phase }),
    ...(maturity.phase === 0 ? [] : [say('start.answers', { mean: number(maturity.mean) })]),
    ...inhibitors,
  ];
}

function aspectRow({ phase, sentences }: PhaseDescription, aspect: RoadmapAspect): Row {
  const items = Array.from({ length: sentences[aspect] }, (_, index) => ({
    lines: [term('roadmapSentence', `${String(phase)}:${aspect}:${String(index)}`)],
  }));
  return { kind: 'plain', cells: [cell(term('roadmapAspect', aspect)), cell([], { items })] };
}

/** How to recognise the phase, what stands in the way, what there is to gain, and what customers notice. */
function phaseTable(description: PhaseDescription): Table {
  return {
    kind: 'table',
    id: 'roadmap-phase',
    caption: say('start.phaseCaption', { phase: choice(String(description.phase)) }),
    note: say('start.phaseNote', { source: text(description.source) }),
    look: 'plain',
    columns: [textColumn(say('start.aspect')), textColumn(say('start.what'))],
    rows: ROADMAP_ASPECTS.map((aspect) => aspectRow(description, aspect)),
  };
}

/** A step with the first pilots that fit it, and the proposals that began with one of those. */
function stepItem({ id, pilots }: NextStep, { portfolio }: Draft): ListItem {
  const step = term('roadmapStep', id);
  const begun = portfolio.proposals.filter(
    ({ pilot, standing }) =>
      standing !== 'withdrawn' && pilots.some((entry) => entry === pilot.startedFrom?.entry),
  );
  if (pilots.length === 0) return { sentences: [step] };
  const fitting = list(
    pilots.map((entry) => term('firstPilot', entry)),
    ';',
  );
  const started = list(begun.map(({ pilot }) => title(pilot.title)));
  return {
    sentences: [
      say('start.step', { step, pilots: fitting }),
      ...(begun.length > 0 ? [say('start.stepStarted', { pilots: started })] : []),
    ],
  };
}

function nextSteps(description: PhaseDescription, draft: Draft): readonly Block[] {
  const last = phasesAhead(description.phase).length === 0;
  return [
    paragraph([last ? say('start.nextStepsLast') : say('start.nextSteps')]),
    { kind: 'list', ordered: false, items: description.nextSteps.map((step) => stepItem(step, draft)) },
  ];
}

function positionFigure({ portfolio, report }: Draft): readonly FigureBlock[] {
  const { maturity } = report;
  if (!maturity) return [];
  const phase = choice(String(maturity.phase));
  const organisation = text(portfolio.organisation.name);
  return [
    {
      kind: 'figure',
      id: 'roadmap-position',
      title: say('start.positionTitle'),
      description: say('start.positionDescription', { phase }),
      caption: say('start.positionCaption', { organisation, phase }),
      figure: { type: 'roadmap-position', data: { phase: maturity.phase } },
    },
  ];
}

/** Where the organisation stands on the Social Business Roadmap, and what comes next. */
export function roadmapSection(draft: Draft): Section {
  const { maturity } = draft.report;
  const described = maturity ? [phaseTable(roadmapPhase(maturity.phase))] : [];
  const steps = maturity ? nextSteps(roadmapPhase(maturity.phase), draft) : [];
  return {
    id: 'roadmap',
    heading: say('start.roadmap'),
    blocks: [
      paragraph(roadmapSentences(draft)),
      ...positionFigure(draft),
      ...answersTable(draft),
      ...described,
      ...steps,
    ],
    sections: [],
  };
}
