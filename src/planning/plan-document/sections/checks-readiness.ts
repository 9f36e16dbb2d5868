import {
  readinessStatuses,
  type ReadinessCheck,
  type ReadinessEvidence,
} from '../../rules/readiness/statuses.js';
import { cell, paragraph, type Column, type Row, type Section } from '../blocks.js';
import type { Draft } from '../draft.js';
import { count, date, percent, say, term, text, type CountFact, type Piece } from '../facts.js';
import { statusCell } from './marks.js';
import { textColumn } from './tables.js';

function evidenceText(evidence: ReadinessEvidence): Piece {
  switch (evidence.kind) {
    case 'written':
      return text(evidence.text);
    case 'monitoring':
      return evidence.coversServiceHours ? say('checks.monitoringCovers') : say('checks.monitoringShort');
    case 'conduct-rules': {
      const { trainedPercent } = evidence;
      const dated = date(evidence.dated);
      return trainedPercent === null
        ? say('checks.conductDated', { dated })
        : say('checks.conductTrained', { dated, percent: percent(trainedPercent) });
    }
    case 'crisis-test':
      if (evidence.tested) return say('checks.crisisTested', { tested: date(evidence.tested) });
      return evidence.dated
        ? say('checks.crisisNeverTested', { dated: date(evidence.dated) })
        : say('checks.noCrisisPlan');
  }
}

function proof({ evidence, recorded }: ReadinessCheck): Piece {
  if (evidence) return evidenceText(evidence);
  return recorded ? say('checks.evidenceNone') : say('checks.evidenceUnknown');
}

function rows(checks: readonly ReadinessCheck[], withMeaning: boolean): readonly Row[] {
  return checks.map((check): Row => {
    const meaning = withMeaning ? [term('crisisMeaning', check.id)] : [];
    return {
      kind: 'plain',
      cells: [
        cell([term('readinessTitle', check.id), ...meaning]),
        cell(term('readinessCheck', check.id)),
        statusCell(check.status),
        cell(proof(check), check.evidence ? {} : { quiet: true }),
      ],
    };
  });
}

function checksOf({ portfolio }: Draft, family: 'NES' | 'CRI'): readonly ReadinessCheck[] {
  return readinessStatuses(portfolio).filter(({ id }) => id.startsWith(family));
}

const columns = (first: Piece): readonly Column[] => [
  textColumn(first),
  textColumn(say('checks.readyWhen')),
  textColumn(say('checks.status')),
  textColumn(say('checks.evidence')),
];

function met(checks: readonly ReadinessCheck[]): Readonly<Record<'met' | 'total', CountFact>> {
  return {
    met: count(checks.filter(({ status }) => status === 'met').length),
    total: count(checks.length),
  };
}

/** The eight lessons of Nestlé with their status. */
export function lessonsSection(draft: Draft): Section {
  const lessons = checksOf(draft, 'NES');
  return {
    id: 'readiness',
    heading: say('checks.lessons'),
    blocks: [
      {
        kind: 'table',
        id: 'lessons-table',
        caption: say('checks.lessonsCaption', met(lessons)),
        look: 'plain',
        columns: columns(say('checks.lesson')),
        rows: rows(lessons, false),
      },
    ],
    sections: [],
  };
}

/** The eight steps in a crisis: the label that went round, and what its authors meant. */
export function crisisSection(draft: Draft): Section {
  const steps = checksOf(draft, 'CRI');
  return {
    id: 'crisis-steps',
    heading: say('checks.crisis'),
    blocks: [
      paragraph([say('checks.crisisNote')]),
      {
        kind: 'table',
        id: 'crisis-table',
        caption: say('checks.crisisCaption', met(steps)),
        look: 'plain',
        columns: columns(say('checks.crisisStep')),
        rows: rows(steps, true),
      },
    ],
    sections: [],
  };
}
