import type { Finding } from '../../kernel/finding.js';
import type { C } from '../../pilots/four-cs.js';
import { exposureGates } from '../../rules/readiness/exposure-gates.js';
import { recommendationStatuses } from '../../rules/recommendations/statuses.js';
import { cell, paragraph, type Block, type Cell, type Row, type Section } from '../blocks.js';
import type { Draft } from '../draft.js';
import { choice, count, findingText, say, term, type Say } from '../facts.js';
import { recommendationEvidence } from './checks-evidence.js';
import { ladderSection } from './checks-ladder.js';
import { crisisSection, lessonsSection } from './checks-readiness.js';
import { statusCell } from './marks.js';
import { textColumn } from './tables.js';
import { titleLines } from './titles.js';

/** The same sentence about several phases is said once. */
function sentences(findings: readonly Finding[]): Cell {
  const unique = new Map(findings.map((finding) => [JSON.stringify([finding.code, finding.facts]), finding]));
  return cell([...unique.values()].map(findingText));
}

function recommendations(draft: Draft): readonly Block[] {
  const all = recommendationStatuses(draft.portfolio);
  if (all.every(({ status }) => status === 'not-applicable'))
    return [paragraph([say('checks.recommendationsNot')])];
  return [
    {
      kind: 'table',
      id: 'recommendations-table',
      caption: say('checks.recommendationsCaption', {
        met: count(all.filter(({ status }) => status === 'met').length),
        total: count(all.length),
        all: choice(all.every(({ status }) => status === 'met')),
      }),
      look: 'plain',
      columns: [
        textColumn(say('checks.recommendation')),
        textColumn(say('checks.status')),
        textColumn(say('checks.evidence')),
      ],
      rows: all.map(({ id, status, findings }): Row => ({
        kind: 'plain',
        cells: [
          cell(term('recommendation', id)),
          statusCell(status),
          findings.length === 0 ? cell(recommendationEvidence(id, draft)) : sentences(findings),
        ],
      })),
    },
  ];
}

/** What social business promises, and the Cs that bring it (S2; the division over the Cs is ours). */
const GAINS: readonly { readonly name: Say; readonly cs: readonly C[] }[] = [
  { name: say('checks.gainRelations'), cs: ['customer-experience', 'conversation'] },
  { name: say('checks.gainInnovation'), cs: ['collaboration'] },
  { name: say('checks.gainCommunication'), cs: ['conversation', 'content'] },
];

function gains({ portfolio }: Draft): Block {
  const served = GAINS.map(({ name, cs }) => ({
    name,
    pilots: portfolio.counted.filter(({ pilot }) => cs.includes(pilot.c)),
  }));
  return {
    kind: 'table',
    id: 'gains-table',
    caption: say('checks.gainsCaption', {
      served: count(served.filter(({ pilots }) => pilots.length > 0).length),
    }),
    look: 'plain',
    columns: [textColumn(say('checks.gain')), textColumn(say('checks.gainDoes'))],
    rows: served.map(({ name, pilots }): Row => {
      const titles = titleLines(pilots.map(({ pilot }) => pilot));
      return {
        kind: 'plain',
        cells: [cell(name), titles.length === 0 ? cell(say('checks.gainNothing')) : cell(titles)],
      };
    }),
  };
}

const GAME = [
  'checks.ruleControl',
  'checks.rulePush',
  'checks.ruleTopDown',
  'checks.ruleDialogue',
  'checks.ruleGoesOn',
] as const;

function exposure({ portfolio }: Draft): readonly Block[] {
  const gates = exposureGates(portfolio);
  const asked = gates.filter(({ status }) => status !== 'not-applicable').length;
  return [
    paragraph([say('checks.exposureIntro')]),
    {
      kind: 'table',
      id: 'exposure-table',
      caption: say('checks.exposureCaption', {
        open: count(gates.filter(({ status }) => status === 'open').length),
        asked: count(asked),
      }),
      look: 'plain',
      columns: [
        textColumn(say('checks.exposureGate')),
        textColumn(say('checks.status')),
        textColumn(say('checks.evidence')),
      ],
      rows: gates.map(({ id, status, findings }): Row => {
        const bare = status === 'met' ? say('checks.exposureMet') : say('checks.exposureNot');
        return {
          kind: 'plain',
          cells: [
            cell(term('exposureGate', id)),
            statusCell(status),
            findings.length === 0 ? cell(bare, { quiet: true }) : sentences(findings),
          ],
        };
      }),
    },
  ];
}

function part(id: string, heading: Say, blocks: readonly Block[]): Section {
  return { id, heading, blocks, sections: [] };
}

/** The plan held against what the sources recommend: met, open or not applicable, with what it rests on. */
export function checksSection(draft: Draft): Section {
  return {
    id: 'checks',
    heading: say('checks.heading'),
    blocks: [paragraph([say('checks.intro')])],
    sections: [
      part('recommendations', say('checks.recommendations'), recommendations(draft)),
      part('gains', say('checks.gains'), [gains(draft)]),
      part('rules-of-the-game', say('checks.rules'), [
        paragraph([say('checks.rulesIntro')]),
        { kind: 'list', ordered: false, items: GAME.map((code) => ({ sentences: [say(code)] })) },
      ]),
      ladderSection(draft),
      lessonsSection(draft),
      crisisSection(draft),
      part('exposure', say('checks.exposure'), exposure(draft)),
    ],
  };
}
