import { MessageChannel } from 'node:worker_threads';
import type { WorkerTask } from '../../src/platform/jobs/index.js';
import { WISH_FLAG } from '../../src/platform/jobs/wish-flag.js';
import type { SequenceDocument, SequenceInput } from '../../src/portfolios/sequence-work.js';
import sequence from '../../src/portfolios/sequence.worker.js';
import { aCase } from '../support/planning-builders.js';

/** One pilot too hot for its department: it does not fit, and a milder one would. */
const planningCase = aCase({
  departments: [{ tolerance: 1 }],
  plan: { settings: { 'temperature.maximumRise': 5 } },
  pilots: [{ id: 'P1', phases: [{ weeks: 13, intensity: 3 }] }],
});

/** Computes with a wish that was there from the beginning. */
function computed(wish: 'stop' | 'cancel'): SequenceDocument {
  const { port1, port2 } = new MessageChannel();
  const input: SequenceInput = {
    ...{ planId: 'plan', planName: 'Plan', basis: 'as read', planningCase },
    ...{ profile: 'balanced', seconds: 60, keep: null },
  };
  const flag = new Int32Array(new SharedArrayBuffer(4)).fill(WISH_FLAG[wish]);
  const task: WorkerTask<SequenceInput> = { input, said: {}, port: port2, flag };
  const { document } = sequence(task);
  port1.close();
  return JSON.parse(document) as SequenceDocument;
}

describe('a computation that is stopped', () => {
  it('says what would help, as one that ends by itself', () => {
    const { counterProposals, unfit } = computed('stop');
    expect(unfit).toMatchObject([{ pilot: 'P1' }]);
    expect(counterProposals.map(({ change }) => change.kind)).toContain('smaller');
  });

  it('and of which nothing will be used does not go on', () => {
    expect(computed('cancel').counterProposals).toEqual([]);
  });
});
