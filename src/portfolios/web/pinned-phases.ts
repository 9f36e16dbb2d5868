import {
  actionCell,
  dayCell,
  textCell,
  type Cell,
  type Link,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { hasStarted, type PlannedPhase } from '../../planning/index.js';
import type { JudgedPlan } from '../judged-plans.js';
import { portfolioUrls } from './urls.js';

/** What the planner fixed: the search moves everything but this and what runs. */
export interface PinnedPhases {
  /** Absent when nothing is fixed. */
  readonly table?: Table;
  /** How one fixes a phase; absent for people who may only look. */
  readonly how?: Link;
}

interface PinnedPhase {
  readonly title: string;
  readonly phase: PlannedPhase;
  /** A Monday. */
  readonly pin: string;
}

function pinnedIn({ asked: { portfolio } }: JudgedPlan): readonly PinnedPhase[] {
  return portfolio.counted
    .flatMap(({ pilot, phases }) =>
      phases.flatMap((phase): PinnedPhase[] => {
        const { pin } = phase.written;
        return pin && !hasStarted(phase) ? [{ title: pilot.title, phase, pin }] : [];
      }),
    )
    .sort((one, other) => (one.pin < other.pin ? -1 : Number(one.pin > other.pin)));
}

/** Who fixed it and when; a pin that is in the proposal itself says so. */
function whoCells({ phase, pin }: PinnedPhase, judged: JudgedPlan, { t, f }: Speech): readonly Cell[] {
  const own = judged.plan.data.dates?.find(
    (each) => each.pilot === phase.pilot && each.phase === phase.number && each.pin === pin,
  );
  const words = t.sequencePage.pinned;
  if (own?.pinned) return [textCell(own.pinned.name), dayCell(f.moment(own.pinned.at))];
  return [textCell(own ? words.unknown : words.inProposal), textCell('')];
}

/** @param mayChange whether to offer to let go of a phase */
export function pinnedPhases(
  organisation: string,
  judged: JudgedPlan,
  mayChange: boolean,
  speech: Speech,
): PinnedPhases {
  const { t, f } = speech;
  const words = t.sequencePage.pinned;
  const pins = pinnedIn(judged);
  if (pins.length === 0)
    return mayChange ? { how: { text: words.onBoard, href: portfolioUrls.board(organisation) } } : {};
  const columns = [words.phase, words.week, words.by, words.since, ...(mayChange ? [words.free] : [])];
  return {
    table: {
      caption: words.caption,
      columns: columns.map((line) => ({
        lines: [line],
        ...(line === words.free ? { action: true } : {}),
      })),
      groups: [
        {
          rows: pins.map((pin) => ({
            header: textCell(t.sequencePage.pinnedPhase({ pilot: pin.title, phase: pin.phase.number })),
            cells: [
              dayCell(f.date(pin.pin)),
              ...whoCells(pin, judged, speech),
              ...(mayChange
                ? [
                    actionCell(words.release, {
                      href: portfolioUrls.phaseDates(organisation, pin.phase.pilot, pin.phase.number),
                    }),
                  ]
                : []),
            ],
          })),
        },
      ],
    },
  };
}
