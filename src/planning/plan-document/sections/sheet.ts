import { stoppedOn } from '../../pilots/reached.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import { paragraph, type Block, type DefinitionList, type ListItem, type Section } from '../blocks.js';
import { anchorPart, departmentName, type Draft, pilotAnchor, pilotRuns } from '../draft.js';
import { count, euros, list, say, term, text, weeks, type Piece } from '../facts.js';
import { verdictMark } from './marks.js';
import { cultureGapBlocks } from './culture.js';
import { overrideSentences } from './override.js';
import { phasesTogether, togetherText } from './risks.js';
import { informedHeading, informedItems, riskItems } from './sheet-around.js';
import { conditionItems, criteriaTable } from './sheet-criteria.js';
import { gateItems } from './sheet-gates.js';
import { ladderFigure, phasesTable } from './sheet-phases.js';

function facts(draft: Draft, proposal: Proposal): DefinitionList {
  const { pilot, assessment, phases } = proposal;
  const helpers = [...new Set(phases.flatMap(({ involved }) => involved))].map((id) =>
    text(departmentName(draft, id)),
  );
  return {
    kind: 'definitions',
    look: 'facts',
    items: [
      { term: say('label.leads'), value: text(departmentName(draft, pilot.owner)) },
      { term: say('label.joins'), value: helpers.length === 0 ? say('missing.nobody') : list(helpers) },
      {
        term: say('label.sponsor'),
        value: pilot.sponsor === undefined ? say('missing.sponsor') : text(pilot.sponsor),
      },
      { term: say('label.runs'), value: pilotRuns(draft, proposal) },
      {
        term: say('label.verdict'),
        value: assessment.override
          ? say('verdict.withHand', { verdict: term('pilotVerdict', assessment.verdict) })
          : term('pilotVerdict', assessment.verdict),
        mark: verdictMark(assessment.verdict),
      },
    ],
  };
}

function resultSentence({ pilot, phases }: Proposal): Piece {
  const measure = phases[0]?.written.measure;
  const after = pilot.firstResultWeeks;
  if (after === undefined || after === null) return say('sheet.noResult');
  if (measure?.baseline === undefined || measure.target === undefined)
    return say('sheet.firstResult', { weeks: weeks(after) });
  return say('sheet.firstResultMeasured', {
    weeks: weeks(after),
    measure: term('kpi', measure.kpi),
    from: text(measure.baseline),
    to: text(measure.target),
  });
}

function introduction(draft: Draft, proposal: Proposal): readonly Piece[] {
  const { pilot, phases, standing, assessment } = proposal;
  const title = phases[0]?.written.title;
  const goal = draft.portfolio.organisation.goals?.find(({ id }) => id === pilot.goal);
  return [
    title === undefined ? say('sheet.beginUnknown') : say('sheet.begin', { title: text(title) }),
    ...(pilot.customerGain?.trim() ? [say('sheet.gain', { gain: text(pilot.customerGain.trim()) })] : []),
    resultSentence(proposal),
    ...(goal ? [say('sheet.works', { goal: text(goal.text) })] : []),
    ...(pilot.cultureFirst ? [say('sheet.cultureFirst', { precondition: text(pilot.cultureFirst) })] : []),
    ...overrideSentences(assessment),
    ...(standing === 'forced-in' ? [say('sheet.forced')] : []),
  ];
}

function afterwards({ phases }: Proposal): readonly ListItem[] {
  if (stoppedOn({ phases }) !== undefined) return [];
  return phases.flatMap(({ written: { runCost }, number: phase }): readonly ListItem[] => {
    if (!runCost) return [];
    const carrier = runCost.carrier === undefined ? say('label.nobodyYet') : text(runCost.carrier);
    const sentence =
      runCost.perYear === undefined
        ? say('sheet.runCostBare', { phase: count(phase), carrier })
        : say('sheet.runCost', { phase: count(phase), perYear: euros(runCost.perYear), carrier });
    return [{ sentences: [sentence] }];
  });
}

function attention(draft: Draft, { pilot }: Proposal): readonly ListItem[] {
  const own = draft.report.findings.filter((finding) => finding.pilot === pilot.id);
  return phasesTogether(own).map((together) => ({ sentences: [togetherText(together)] }));
}

/** A heading with a list under it; nothing when the list is empty. */
function listSection(
  id: string,
  heading: Section['heading'],
  items: readonly ListItem[],
): readonly Section[] {
  if (items.length === 0) return [];
  return [{ id, heading, unnumbered: true, blocks: [{ kind: 'list', ordered: false, items }], sections: [] }];
}

/** One pilot in the same order as every other. */
export function pilotSheet(draft: Draft, proposal: Proposal): Section {
  const id = pilotAnchor(proposal.pilot.id);
  const hasPhases = proposal.phases.length > 0;
  const blocks: readonly Block[] = [
    facts(draft, proposal),
    paragraph(introduction(draft, proposal)),
    criteriaTable(draft, proposal),
    ...cultureGapBlocks(draft, proposal),
    ...(hasPhases ? [ladderFigure(draft, proposal), phasesTable(draft, proposal)] : []),
  ];
  return {
    id,
    heading: say('sheet.heading', { title: text(proposal.pilot.title) }),
    blocks,
    sections: [
      ...listSection(anchorPart(id, 'conditions'), say('sheet.conditions'), conditionItems(draft, proposal)),
      ...listSection(anchorPart(id, 'gates'), say('sheet.gates'), gateItems(draft, proposal)),
      ...listSection(anchorPart(id, 'afterwards'), say('sheet.afterwards'), afterwards(proposal)),
      ...listSection(
        anchorPart(id, 'informs'),
        informedHeading(draft, proposal),
        informedItems(draft, proposal),
      ),
      ...listSection(anchorPart(id, 'risks'), say('sheet.risks'), riskItems(proposal)),
      ...listSection(anchorPart(id, 'attention'), say('sheet.attention'), attention(draft, proposal)),
    ],
  };
}
