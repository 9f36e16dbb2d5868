import type { IsoDate } from '../../kernel/dates.js';
import { cell, paragraph, type Block, type Row, type Section } from '../blocks.js';
import type { Decided, Draft } from '../draft.js';
import { count, date, say, term, text, title, type Piece } from '../facts.js';
import { textColumn } from './tables.js';

/** One line of the log. */
interface Line {
  readonly day: IsoDate;
  readonly what: Piece;
  readonly reason: string;
  readonly by: string;
}

function versionLine({ date: day, version, status, reason, by }: Decided): Line {
  const code = status === 'final' ? 'decided.adopted' : 'decided.kept';
  return { day, what: say(code, { version: text(version) }), reason, by };
}

/** What was decided at the gates of every pilot. */
function gateLines({ portfolio }: Draft): readonly Line[] {
  return portfolio.proposals.flatMap(({ pilot }) =>
    pilot.phases.flatMap(({ decisions = [] }, index) =>
      decisions.map(({ outcome, on, by, reason }): Line => ({
        day: on,
        what: say('decided.gate', {
          pilot: title(pilot.title),
          phase: count(index + 1),
          outcome: term('gateOutcome', outcome),
        }),
        reason,
        by,
      })),
    ),
  );
}

/** The log of what was decided about this plan and at its gates, oldest first. */
export function decidedSection(draft: Draft): Section {
  const lines = [...(draft.decided ?? []).map(versionLine), ...gateLines(draft)].toSorted((one, other) =>
    one.day < other.day ? -1 : one.day > other.day ? 1 : 0,
  );
  const table: Block = {
    kind: 'table',
    id: 'decided-table',
    caption: say('decided.caption', { decisions: count(lines.length) }),
    look: 'plain',
    columns: [
      textColumn(say('label.date')),
      textColumn(say('decided.decision')),
      textColumn(say('label.reason')),
      textColumn(say('decided.by')),
    ],
    rows: lines.map(({ day, what, reason, by }): Row => ({
      kind: 'plain',
      cells: [
        cell(date(day)),
        cell(what),
        cell(text(reason)),
        cell(by === '' ? say('decided.unknown') : text(by)),
      ],
    })),
  };
  return {
    id: 'decided',
    heading: say('decided.heading'),
    blocks: lines.length === 0 ? [paragraph([say('decided.none')])] : [table],
    sections: [],
  };
}
