import { roiStance } from '../../rules/measures/roi-stance.js';
import { cell, paragraph, type Block, type Row, type Section } from '../blocks.js';
import { pilotAnchor, type Draft } from '../draft.js';
import { choice, count, say, term, text } from '../facts.js';
import { textColumn } from './tables.js';

/** Most phases in one pilot, so that every stance has a column. */
function mostPhases({ portfolio }: Draft): number {
  return Math.max(0, ...portfolio.counted.map(({ phases }) => phases.length));
}

function stanceTable(draft: Draft): Block {
  const columns = Array.from({ length: mostPhases(draft) }, (_, index) => index);
  const { counted, settings } = draft.portfolio;
  const required = counted.filter(({ phases }) =>
    phases.some((phase) => roiStance(phase, settings).stance === 'required'),
  ).length;
  const isChosen = counted.some(({ phases }) => phases.some((phase) => roiStance(phase, settings).chosen));
  return {
    kind: 'table',
    id: 'roi-table',
    caption: say('roi.caption', { required: count(required), pilots: count(counted.length) }),
    note: say('roi.note', { chosen: choice(isChosen) }),
    look: 'plain',
    columns: [
      textColumn(say('label.pilot')),
      ...columns.map((index) => textColumn(say('label.phaseNumber', { phase: count(index + 1) }))),
    ],
    rows: counted.map(({ pilot, phases }): Row => ({
      kind: 'plain',
      cells: [
        cell(text(pilot.title), { link: pilotAnchor(pilot.id) }),
        ...columns.map((index) => {
          const phase = phases[index];
          if (!phase) return cell(say('roi.noPhase'), { quiet: true });
          const { stance, chosen } = roiStance(phase, settings);
          return cell(term('roi', stance), chosen ? { strong: true } : {});
        }),
      ],
    })),
  };
}

/** The two views on return, the treatment between them, and what each phase of this plan is asked for. */
export function roiSection(draft: Draft): Section {
  return {
    id: 'roi',
    heading: say('roi.heading'),
    blocks: [
      paragraph([say('roi.intro')]),
      {
        kind: 'definitions',
        look: 'glossary',
        items: [
          { term: say('roi.notYet'), value: say('roi.notYetText') },
          { term: say('roi.now'), value: say('roi.nowText') },
          { term: say('roi.bridge'), value: say('roi.bridgeText') },
        ],
      },
      ...(draft.portfolio.counted.length > 0 ? [stanceTable(draft)] : []),
    ],
    sections: [],
  };
}

const TRIGGERS = ['review.gate', 'review.heat', 'review.people', 'review.crisis'] as const;

/** How often the plan is looked at, and what makes people look sooner. */
export function reviewSection(): Section {
  return {
    id: 'review',
    heading: say('review.heading'),
    blocks: [
      paragraph([say('review.rhythm')]),
      paragraph([say('review.sooner')]),
      { kind: 'list', ordered: false, items: TRIGGERS.map((code) => ({ sentences: [say(code)] })) },
    ],
    sections: [],
  };
}
