import { byAttention, type ClientState, type Waits } from '../../src/overview/client-state.js';

const CALM: Waits = { tooLong: 0, late: 0, blocks: 0, open: 0 };

/** A client of that name with nothing but what its place depends on. */
function client(organisationName: string, waits: Partial<Waits>, gate?: string): ClientState {
  return {
    access: { organisationName },
    waits: { ...CALM, ...waits },
    ...(gate === undefined ? {} : { nextGate: { window: { to: gate } } }),
  } as ClientState;
}

describe('the order of clients', () => {
  test('what is too late comes before what blocks, before what waits, before the nearest gate, before the name', () => {
    const sorted = [
      client('Zonland', { tooLong: 1, late: 1 }),
      client('Water', { late: 2 }),
      client('Vlonder', { late: 1, blocks: 3 }),
      client('Uitgeest', { blocks: 1 }),
      client('Tiel', { open: 4 }),
      client('Soest', {}, '2026-07-01'),
      client('Rhenen', {}, '2026-08-01'),
      client('Delft', {}),
      client('Ede', {}),
    ];
    const names = (clients: readonly ClientState[]) => clients.map(({ access }) => access.organisationName);
    expect(names(sorted.toReversed().toSorted(byAttention))).toEqual(names(sorted));
  });
});
