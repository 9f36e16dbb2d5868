import { QUESTION_LIST } from '../../src/planning/index.js';
import { addMember, TODAY, Visitor } from '../support/app.js';
import { computed } from '../support/computed.js';
import { readExample } from '../support/examples.js';
import { WebSuite } from '../support/web-suite.js';

export const demo = readExample('polderzeker');

export const MEASURED = { kpi: 'K-CV-03', value: '4,5', on: '2026-06-08', source: 'weekrapport' };

export const QUESTION_IDS = QUESTION_LIST.map(({ id }) => id);

export const GO_ON = { outcome: 'continue', reason: 'De signalen komen aan', deviates: 'true' };

export interface RunningPilot {
  /** Who signs in again on a later day. */
  readonly people: readonly (readonly [Visitor, string])[];
  readonly base: string;
  readonly director: Visitor;
  /** Of Marketing & Communicatie (MC), which owns P03. */
  readonly head: Visitor;
  readonly pilot: string;
}

export async function send({ head, pilot }: RunningPilot, page: string, fields: Record<string, string>) {
  return head.submit(`${pilot}/${page}`, `${pilot}/${page}`, fields);
}

export async function judged(own: RunningPilot): Promise<void> {
  const answers = QUESTION_IDS.flatMap((id) => [
    [id, '3'],
    [`${id}.evidence`, 'verslag'],
  ]);
  const answer = await send(own, 'criteria', Object.fromEntries(answers) as Record<string, string>);
  expect(answer.headers.location).toBe(`${own.pilot}/besluit`);
}

/** The application with pilots that run, for the tests of the file that makes it; after each it is today again. */
export class RunningPilots {
  suite!: WebSuite;

  constructor() {
    beforeAll(async () => {
      this.suite = await WebSuite.start();
    });
    afterAll(async () => {
      await this.suite.stop();
    });
    afterEach(() => {
      this.suite.test.clock.now = TODAY;
    });
  }

  /** The plan is adopted, so that its pilots can begin. */
  async adopted(sequenced = false): Promise<RunningPilot> {
    const { base, organisationId } = await this.suite.enter(demo);
    const [director, head] = [new Visitor(this.suite.test), new Visitor(this.suite.test)];
    const people = [
      [director, await addMember(this.suite.database, organisationId, 'strategy-director')],
      [head, await addMember(this.suite.database, organisationId, 'department-head')],
    ] as const;
    for (const [visitor, person] of people) await visitor.signIn(person);
    if (sequenced) {
      await director.submit(`${base}/volgorde`, `${base}/volgorde`, { profile: 'brisk', search: 'short' });
      await computed({ visitor: director, base });
    }
    const answer = await director.submit(`${base}/plan`, `${base}/plan/versies`, {
      status: 'final',
      reason: 'Besproken in de directie',
    });
    expect(answer.statusCode).toBe(303);
    return { people, base, director, head, pilot: `${base}/poorten/P03` };
  }

  /** P03 began on 5 January; its first phase ends on 5 July, and its gate opens on 22 June. */
  async begun(sequenced = false): Promise<RunningPilot> {
    const own = await this.adopted(sequenced);
    const answer = await send(own, 'start', { on: '2026-01-05' });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, own.pilot]);
    return own;
  }

  async on(day: string, { people }: RunningPilot): Promise<void> {
    this.suite.test.clock.now = new Date(`${day}T08:00:00.000Z`);
    for (const [visitor, person] of people) await visitor.signIn(person);
  }

  async onGateDay(own: RunningPilot): Promise<void> {
    await this.on('2026-06-29', own);
  }
}
