import { message } from '../message.js';

/** Whether a pilot is in the plan. */
export const selectionPage = {
  title: message<{ pilot: string }>('{pilot}: in the plan or not'),
  standing: {
    in: 'This pilot counts in the plan. It can be parked until it begins; the proposal stays as it is.',
    parked: 'This pilot is parked: it counts nowhere until it is taken in again.',
    begun: 'This pilot has begun. Whether it goes on is decided at its gate.',
    outside: 'This pilot does not count, because of its verdict or of what the proposal itself says.',
  },
  decided: '(decided)',
  back: 'Back to the pilot',
  reason: 'Why is this pilot parked?',
  reasonHint: 'The proposer and the readers of the plan see this sentence.',
  park: 'Park it',
  keepReason: 'Keep the reason',
  tryFirst: 'See first, in a scenario, what the plan does without this pilot',
  otherwise: 'Otherwise in the plan than in the proposal',
  takeIn: 'Take it into the plan again',
  takeBackMilder: 'Make its phases as warm again as in the proposal',
  link: 'Park…',
  linkParked: 'Take in again…',
};
