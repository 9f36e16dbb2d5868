import { isUnproven, type QuestionScore } from '../../criteria/assessment.js';
import { CRITERIA } from '../../pilots/pilot.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import { cell, paragraph, type Block, type Row } from '../blocks.js';
import { pilotAnchor, type Draft } from '../draft.js';
import { count, say, term, text } from '../facts.js';
import { textColumn } from './tables.js';

/** Below this an answer needs no evidence. */
const NEEDS_EVIDENCE = 2;

/** An answer that somebody saw evidence for and wrote nothing down. */
function isOnlySeen(question: QuestionScore): boolean {
  return (question.stated ?? 0) >= NEEDS_EVIDENCE && !question.evidence?.trim() && !isUnproven(question);
}

function rowsOf({ pilot, assessment }: Proposal): readonly Row[] {
  const written = CRITERIA.flatMap((criterion) => {
    const lines = assessment.criteria[criterion].questions.flatMap(({ question, evidence }) =>
      evidence?.trim()
        ? [say('scores.evidenceOf', { question: text(question), evidence: text(evidence.trim()) })]
        : [],
    );
    return lines.length === 0 ? [] : [{ criterion, lines }];
  });
  return written.map(({ criterion, lines }, index): Row => ({
    kind: 'plain',
    headSpan: index === 0 ? written.length : 0,
    cells: [
      ...(index === 0 ? [cell(text(pilot.title), { link: pilotAnchor(pilot.id) })] : []),
      cell(term('criterion', criterion)),
      cell(lines),
    ],
  }));
}

/** What the answers rest on, as the proposals say it. */
export function evidenceBlocks({ portfolio: { proposals } }: Draft): readonly Block[] {
  const rows = proposals.flatMap(rowsOf);
  const questions = proposals.flatMap(({ assessment }) =>
    CRITERIA.flatMap((criterion) => assessment.criteria[criterion].questions),
  );
  const seen = questions.some(isOnlySeen) ? [paragraph([say('scores.evidenceSeen')])] : [];
  if (rows.length === 0) return seen;
  const answers = questions.filter(({ evidence }) => evidence?.trim()).length;
  return [
    {
      kind: 'table',
      id: 'evidence-table',
      caption: say('scores.evidenceCaption', { answers: count(answers) }),
      look: 'plain',
      columns: [
        textColumn(say('label.pilot')),
        textColumn(say('label.criterion')),
        textColumn(say('scores.evidence')),
      ],
      rows,
    },
    ...seen,
  ];
}
