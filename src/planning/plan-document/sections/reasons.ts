import { groupBy, type Group } from '../../kernel/groups.js';
import { cell, paragraph, type ListItem, type Row, type Section } from '../blocks.js';
import { pilotAnchor, type Draft } from '../draft.js';
import { constraintText, count, list, say, span, text, title } from '../facts.js';
import type { Unfit } from '../../sequencing/why-not.js';
import { phaseSpan } from '../spans.js';
import { textColumn } from './tables.js';

/** Why each phase is where it is. Dates of the owners have no reason but theirs. */
export function reasonsSection({ sequence, portfolio }: Draft): Section {
  const section = { id: 'reasons', heading: say('reasons.heading'), sections: [] };
  if (!sequence) return { ...section, blocks: [paragraph([say('reasons.asked')])] };
  const rows = portfolio.counted.flatMap(({ pilot, phases }) =>
    phases.flatMap((phase): readonly Row[] => {
      const when = phaseSpan(portfolio.grid, phase);
      if (!when) return [];
      const reason = sequence.reasons.find((item) => item.pilot === pilot.id && item.phase === phase.number);
      return [
        {
          kind: 'plain',
          cells: [
            cell(say('reasons.phase', { pilot: text(pilot.title), phase: count(phase.number) }), {
              link: pilotAnchor(pilot.id),
            }),
            cell(span(when)),
            cell(reason ? constraintText(reason) : say('reasons.noReason'), reason ? {} : { quiet: true }),
          ],
        },
      ];
    }),
  );
  if (rows.length === 0) return { ...section, blocks: [paragraph([say('reasons.none')])] };
  return {
    ...section,
    blocks: [
      paragraph([say('reasons.computed')]),
      {
        kind: 'table',
        id: 'reasons-table',
        caption: say('reasons.caption', { phases: count(rows.length) }),
        look: 'plain',
        columns: [
          textColumn(say('label.phase')),
          textColumn(say('label.runs')),
          textColumn(say('reasons.column')),
        ],
        rows,
      },
    ],
  };
}

/** Pilots for which the same limits leave no room from the same phase on, in the order of the first of each. */
function sameReason(unfit: readonly Unfit[]): readonly Group<Unfit>[] {
  const reasonOf = ({ phase, why }: Unfit): string =>
    JSON.stringify([phase, ...why.map(({ code, facts }) => [code, facts])]);
  return [...groupBy(unfit, reasonOf).values()];
}

/** What does not fit and why; nothing when everything fits. */
export function unfitSections({ sequence, portfolio }: Draft): readonly Section[] {
  const unfit = sequence?.unfit ?? [];
  if (unfit.length === 0) return [];
  const titleOf = (id: string): string =>
    portfolio.proposals.find(({ pilot }) => pilot.id === id)?.pilot.title ?? id;
  const items = sameReason(unfit).map((group): ListItem => {
    const [{ pilot: first, phase, why }] = group;
    return {
      sentences: [
        say('unfit.item', {
          pilot: list(group.map(({ pilot }) => title(titleOf(pilot)))),
          phase: count(phase),
        }),
        ...why.map((constraint) => constraintText(constraint)),
      ],
      ...(group.length === 1 ? { link: pilotAnchor(first) } : {}),
    };
  });
  const out = unfit.filter(({ fits }) => !fits).length;
  const texts = [
    ...(out > 0 ? [say('unfit.text', { pilots: count(out) })] : []),
    ...(unfit.length > out ? [say('unfit.later', { pilots: count(unfit.length - out) })] : []),
  ];
  return [
    {
      id: 'unfit',
      heading: say('unfit.heading'),
      blocks: [paragraph(texts), { kind: 'list', ordered: false, items }],
      sections: [],
    },
  ];
}
