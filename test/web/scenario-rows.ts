import { directors, leaders, members, type MatrixRow } from './matrix-row.js';

/** Scenarios: who sees findings may look, who leads may make them, the strategy director makes one the plan. */
export function scenarioRows(): readonly MatrixRow[] {
  const row = (method: 'GET' | 'POST', url: string, own: MatrixRow['own'], others = {}): MatrixRow => ({
    method,
    url: `/o/:organisation/scenarios${url}`,
    own,
    ...others,
  });
  const none = { scenario: 'none' };
  return [
    row('GET', '', members(200, { reader: 403 })),
    row('GET', '/nieuw', leaders(200)),
    // Nothing filled in: whoever may make one is asked to.
    row('POST', '', leaders(422, 403)),
    // What nobody made is not there, for no one.
    row('GET', '/:scenario', members(404, { reader: 403 }), { params: none }),
    row('GET', '/:scenario/reden', leaders(404), { params: none }),
    row('POST', '/:scenario/reden', leaders(404, 403), {
      params: none,
      fields: { reason: 'Te warm voor Marketing.' },
    }),
    row('POST', '/:scenario/bereken', leaders(404, 403), { params: none }),
    row('POST', '/:scenario/verwijder', leaders(404, 403), { params: none, fields: { version: '1' } }),
    row('POST', '/:scenario/plan', directors(404, 403), {
      params: none,
      fields: { reason: 'De blog kan wachten.', version: '1' },
    }),
    row('POST', '/:scenario/overnemen', directors(404, 403), {
      params: none,
      fields: { pilot: 'P01', version: '1' },
    }),
  ];
}

/** To another plan, of which there is none: whoever may move a pilot is told so. */
function toPlanRows(): readonly MatrixRow[] {
  const url = '/o/:organisation/pilots/:code/plan';
  const params = { code: 'P01' };
  return [
    { method: 'GET', url, own: directors(200), params },
    { method: 'POST', url: `${url}/effect`, own: directors(422, 403), params },
    { method: 'POST', url, own: directors(422, 403), params },
  ];
}

/** Which pilots the plan is about: for the strategy director. */
export function selectionRows(): readonly MatrixRow[] {
  const row = (method: 'GET' | 'POST', url: string, own: MatrixRow['own'], others = {}): MatrixRow => ({
    method,
    url: `/o/:organisation/pilots/:code/selectie${url}`,
    own,
    params: { code: 'P01' },
    ...others,
  });
  return [
    row('GET', '', directors(200)),
    // Without a reason: whoever may park is asked for it.
    row('POST', '', directors(422, 403)),
    // Of no version of the plan: not what the page sends.
    row('POST', '/terug', directors(400, 403)),
    row('POST', '/milder', directors(400, 403)),
    ...toPlanRows(),
  ];
}
