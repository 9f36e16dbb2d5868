import {
  isBeingWritten,
  nextStatus,
  PILOT_STATUSES,
  STATUS_STEPS,
  type PilotStatus,
  type StatusStep,
} from '../../../src/planning/index.js';

/** The table of domain.md A.1 written out by hand: every step that is possible, from where, and where it leads. */
const POSSIBLE: readonly string[] = [
  'draft -submit-> submitted',
  'draft -withdraw-> withdrawn',
  'submitted -ask-back-> returned',
  'submitted -assess-> assessed',
  'submitted -withdraw-> withdrawn',
  'submitted -plan-> planned',
  'returned -submit-> submitted',
  'returned -withdraw-> withdrawn',
  'withdrawn -resume-> draft',
  'assessed -ask-back-> returned',
  'assessed -approve-> approved',
  'assessed -approve-with-conditions-> conditional',
  'assessed -ask-redesign-> redesign',
  'assessed -reject-> rejected',
  'assessed -withdraw-> withdrawn',
  'assessed -plan-> planned',
  'approved -plan-> planned',
  'approved -start-> running',
  'approved -withdraw-> withdrawn',
  'conditional -plan-> planned',
  'conditional -start-> running',
  'conditional -withdraw-> withdrawn',
  'redesign -withdraw-> withdrawn',
  'redesign -resume-> draft',
  'rejected -withdraw-> withdrawn',
  'rejected -resume-> draft',
  'planned -start-> running',
  'planned -withdraw-> withdrawn',
  'running -reach-gate-> at-gate',
  'at-gate -continue-> continued',
  'at-gate -adjust-> adjusted',
  'at-gate -extend-> extended',
  'at-gate -keep-> kept',
  'at-gate -wait-> waiting',
  'at-gate -stop-> stopped',
  'at-gate -embed-> embedded',
  'continued -start-next-phase-> running',
  'continued -embed-> embedded',
  'adjusted -start-next-phase-> running',
  'extended -reach-gate-> at-gate',
  'kept -start-next-phase-> running',
  'kept -embed-> embedded',
  'waiting -reach-gate-> at-gate',
];

const STEPS = Object.keys(STATUS_STEPS) as StatusStep[];

function written(from: PilotStatus, step: StatusStep): readonly string[] {
  const to = nextStatus(from, step);
  return to === undefined ? [] : [`${from} -${step}-> ${to}`];
}

describe('the steps of a proposal', () => {
  it('are those of the table, and no other', () => {
    const found = PILOT_STATUSES.flatMap((from) => STEPS.flatMap((step) => written(from, step)));
    expect(found.toSorted()).toEqual(POSSIBLE.toSorted());
  });

  it('reach every status from a draft', () => {
    const reached = new Set<PilotStatus>(['draft']);
    for (const from of reached) {
      for (const step of STEPS) {
        const to = nextStatus(from, step);
        if (to) reached.add(to);
      }
    }
    expect([...reached].toSorted()).toEqual([...PILOT_STATUSES].toSorted());
  });

  it('let the proposer write in a draft and in what was asked back only', () => {
    expect(PILOT_STATUSES.filter(isBeingWritten)).toEqual(['draft', 'returned']);
  });

  it('end at stopped and embedded', () => {
    const ends = PILOT_STATUSES.filter((from) => STEPS.every((step) => nextStatus(from, step) === undefined));
    expect(ends).toEqual(['stopped', 'embedded']);
  });
});
