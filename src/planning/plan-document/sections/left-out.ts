import { smallerForm } from '../../advice/smaller-form.js';
import { CRITERIA, type Criterion } from '../../pilots/pilot.js';
import type { Proposal, Standing } from '../../portfolio/portfolio.js';
import {
  cell,
  paragraph,
  type Block,
  type ListBlock,
  type Row,
  type Section,
  type Table,
} from '../blocks.js';
import { departmentName, pilotAnchor, type Draft } from '../draft.js';
import {
  choice,
  count,
  euros,
  findingText,
  fte,
  list,
  say,
  smallerText,
  term,
  text,
  type Piece,
} from '../facts.js';
import { cultureGapBlocks } from './culture.js';
import { overrideSentences, verdictCell } from './override.js';
import { criteriaTable } from './sheet-criteria.js';
import { textColumn } from './tables.js';

function criteriaWith({ assessment }: Proposal, ...verdicts: readonly string[]): readonly Criterion[] {
  return CRITERIA.filter((criterion) => verdicts.includes(assessment.criteria[criterion].verdict));
}

function verdictSentence(proposal: Proposal): Piece {
  const names = (criteria: readonly Criterion[]): Piece =>
    list(criteria.map((criterion) => term('criterion', criterion)));
  const { verdict, criteria } = proposal.assessment;
  if (verdict === 'incomplete') {
    const open = CRITERIA.flatMap((criterion) => criteria[criterion].questions).filter(
      ({ score }) => score === null,
    ).length;
    return say('left.incomplete', { questions: count(open) });
  }
  const failed = criteriaWith(proposal, 'fail');
  if (failed.length > 0)
    return say('left.rejected', { criteria: names(failed), count: count(failed.length) });
  const open = criteriaWith(proposal, 'conditional');
  return say('left.redesign', { criteria: names(open), count: count(open.length) });
}

function reasonSentence(proposal: Proposal): Piece {
  const { stateReason, stopsAfterPhase1 } = proposal.pilot;
  const reasons: Readonly<Partial<Record<Standing, Piece>>> = {
    'forced-out': say('left.forcedOut'),
    withdrawn:
      stateReason === undefined
        ? say('left.withdrawn')
        : say('left.withdrawnReason', { reason: text(stateReason) }),
    parked:
      stateReason !== undefined
        ? say('left.parkedReason', { reason: text(stateReason) })
        : stopsAfterPhase1 !== undefined
          ? say('left.stops', { reason: text(stopsAfterPhase1) })
          : say('left.parked'),
  };
  return reasons[proposal.standing] ?? verdictSentence(proposal);
}

function askedSentence({ pilot }: Proposal): readonly Piece[] {
  const [first] = pilot.phases;
  const hours = Object.values(first?.fte ?? {}).reduce((sum, value) => sum + value, 0);
  if (first?.money === undefined) return [];
  return [say('left.asked', { money: euros(first.money), fte: fte(hours) })];
}

function strongerBlocks({ report }: Draft, { pilot }: Proposal): readonly Block[] {
  const own = report.findings.filter((finding) => finding.pilot === pilot.id);
  if (own.length === 0) return [];
  const items: ListBlock['items'] = own.map((finding) => ({ sentences: [findingText(finding)] }));
  return [paragraph([say('left.stronger')]), { kind: 'list', ordered: false, items }];
}

/** Turned down is not the end: what kind of pilot does fit, and how large this one may start. */
function smallerBlocks({ portfolio, meta }: Draft, proposal: Proposal): readonly Block[] {
  const { pilot, assessment, standing } = proposal;
  if (standing !== 'not-eligible' || assessment.verdict === 'incomplete') return [];
  const example = say('left.smaller', { c: choice(pilot.c.replace('-', '_')) });
  const computed =
    assessment.verdict === 'rejected' && proposal.phases.length > 0
      ? [smallerText(pilot.owner, smallerForm(portfolio, proposal, meta.date))]
      : [];
  return [paragraph([...computed, example])];
}

function proposalSection(draft: Draft, proposal: Proposal): Section {
  const { pilot, assessment, standing } = proposal;
  const byHand = overrideSentences(assessment);
  // A verdict by hand has its own reason; the criteria need not say why.
  const reasons =
    standing === 'not-eligible' && byHand.length > 0 ? byHand : [reasonSentence(proposal), ...byHand];
  return {
    id: pilotAnchor(pilot.id),
    heading: say('sheet.heading', { title: text(pilot.title) }),
    blocks: [
      paragraph([...reasons, ...askedSentence(proposal)]),
      ...smallerBlocks(draft, proposal),
      criteriaTable(draft, proposal),
      ...cultureGapBlocks(draft, proposal),
      ...strongerBlocks(draft, proposal),
    ],
    sections: [],
  };
}

function overview(draft: Draft, out: readonly Proposal[]): Table {
  return {
    kind: 'table',
    id: 'left-out-table',
    caption: say('left.caption', { count: count(out.length) }),
    look: 'plain',
    columns: [
      textColumn(say('label.pilot')),
      textColumn(say('label.leads')),
      textColumn(say('label.c')),
      textColumn(say('label.verdict')),
    ],
    rows: out.map(({ pilot, assessment }): Row => ({
      kind: 'plain',
      cells: [
        cell(text(pilot.title), { link: pilotAnchor(pilot.id) }),
        cell(text(departmentName(draft, pilot.owner))),
        cell(term('c', pilot.c)),
        verdictCell(assessment),
      ],
    })),
  };
}

/** Proposals outside the plan, each with a kind reason and what would help. */
export function leftOutSection(draft: Draft): Section {
  const out = draft.portfolio.proposals.filter(({ counted }) => !counted);
  const section = { id: 'left-out', heading: say('left.heading'), appendix: true };
  if (out.length === 0) return { ...section, blocks: [paragraph([say('left.none')])], sections: [] };
  return {
    ...section,
    blocks: [paragraph([say('left.intro')]), overview(draft, out)],
    sections: out.map((proposal) => proposalSection(draft, proposal)),
  };
}
