import { cell, type Row, type Section } from '../blocks.js';
import { pilotAnchor, type Draft } from '../draft.js';
import { count, say, text } from '../facts.js';
import { textColumn } from './tables.js';

/** The risks that proposals name, with what happens then; no section while none does. */
export function namedRisksSection({ portfolio }: Draft): readonly Section[] {
  const named = portfolio.counted.flatMap(({ pilot }) =>
    (pilot.risks ?? []).map((risk, index, { length }) => ({ pilot, risk, index, length })),
  );
  if (named.length === 0) return [];
  const open = named.filter(({ risk }) => !risk.response?.trim()).length;
  const rows = named.map(({ pilot, risk, index, length }): Row => ({
    kind: 'plain',
    headSpan: index === 0 ? length : 0,
    cells: [
      ...(index === 0 ? [cell(text(pilot.title), { link: pilotAnchor(pilot.id) })] : []),
      cell(text(risk.text)),
      risk.response?.trim() ? cell(text(risk.response)) : cell(say('missing.response'), { quiet: true }),
    ],
  }));
  return [
    {
      id: 'named-risks',
      heading: say('findings.named'),
      blocks: [
        {
          kind: 'table',
          id: 'named-risks-table',
          caption: say('findings.namedCaption', { risks: count(named.length), open: count(open) }),
          look: 'plain',
          columns: [
            textColumn(say('label.pilot')),
            textColumn(say('findings.risk')),
            textColumn(say('findings.response')),
          ],
          rows,
        },
      ],
      sections: [],
    },
  ];
}
