import type { Cell, Progress, Table } from '../../platform/views/index.js';
import { dayCell, textCell } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import { dateOfWeek, type Portfolio } from '../../planning/index.js';
import type { SequenceJob } from '../sequence-jobs.js';
import { startsOf, type Rows } from '../sequence-work.js';
import { portfolioUrls } from './urls.js';

/** A computation that is going on. */
export interface Computing {
  readonly progress: Progress;
  /** Where a script asks how far it is. */
  readonly address: string;
  readonly reload: { readonly text: string; readonly href: string };
  /** The best so far; absent while there is none. */
  readonly best?: Table;
  /** Absent for people who may only look, and once somebody asked for the end. */
  readonly stop?: { readonly action: string; readonly text: string };
  readonly cancel?: { readonly action: string; readonly text: string };
}

export function isComputing(job: SequenceJob | null): job is SequenceJob {
  return job?.state === 'waiting' || job?.state === 'running';
}

/** "Tot nu toe passen 11 van 12 pilots." */
export function progressText({ state, said, ending }: SequenceJob, { t }: Speech): string {
  const words = t.sequencePage.computing;
  if (ending) return words.ending;
  if (state === 'waiting') return words.waiting;
  if (!said.best) return said.again ? words.goesOn : words.nothingYet;
  const pilots = said.best.length;
  const fits = said.best.filter(([, [first]]) => first !== null && first !== undefined).length;
  return words.fits({ fits, pilots });
}

function weekCell(week: number | null | undefined, portfolio: Portfolio, { t, f }: Speech): Cell {
  const text =
    week === null || week === undefined
      ? t.sequencePage.doesNotFit
      : f.date(dateOfWeek(portfolio.grid, week));
  return dayCell(text);
}

/** Pilots with the dates of their phases. */
function startsTable(rows: Rows, portfolio: Portfolio, caption: string, speech: Speech): Table {
  const { t } = speech;
  const starts = startsOf(rows);
  const most = Math.max(1, ...portfolio.counted.map(({ phases }) => phases.length));
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  return {
    caption,
    columns: [
      { lines: [t.sequencePage.onlyPilot] },
      ...numbers.map((number) => ({ lines: [t.terms.phase({ number })] })),
    ],
    groups: [
      {
        rows: portfolio.counted.map(({ pilot, phases }) => ({
          header: textCell(pilot.title),
          cells: numbers.map((number) =>
            number > phases.length
              ? textCell('')
              : weekCell(starts.get(pilot.id)?.[number - 1], portfolio, speech),
          ),
        })),
      },
    ],
  };
}

export function computingModel(
  organisation: string,
  job: SequenceJob,
  portfolio: Portfolio,
  mayCompute: boolean,
  speech: Speech,
): Computing {
  const words = speech.t.sequencePage.computing;
  const { best, share } = job.said;
  const mayEnd = mayCompute && !job.ending;
  return {
    progress: {
      label: words.label,
      max: 100,
      value: Math.floor(share * 100),
      text: progressText(job, speech),
    },
    address: portfolioUrls.sequenceProgress(organisation),
    reload: { text: words.reload, href: portfolioUrls.sequence(organisation) },
    ...(best ? { best: startsTable(best, portfolio, words.best, speech) } : {}),
    ...(mayEnd
      ? {
          stop: { action: portfolioUrls.sequenceStop(organisation), text: words.stop },
          cancel: { action: portfolioUrls.sequenceCancel(organisation), text: words.cancel },
        }
      : {}),
  };
}
