import { leaders, members, type MatrixRow } from './matrix-row.js';

/** The plans of an organisation, of which it has one. */
function severalRows(): readonly MatrixRow[] {
  const row = (method: 'GET' | 'POST', url: string, own: MatrixRow['own'], others = {}): MatrixRow => ({
    method,
    url: `/o/:organisation/plannen${url}`,
    own,
    ...others,
  });
  const only = { params: { plan: '1' } };
  return [
    row('GET', '', members(200)),
    row('GET', '/nieuw', leaders(200)),
    // Nothing filled in: whoever may make one is asked to.
    row('POST', '/nieuw', leaders(422, 403)),
    row('GET', '/:plan', leaders(200), only),
    row('POST', '/:plan', leaders(422, 403), only),
    // Of no version of the plan: not what the page sends.
    row('POST', '/:plan/begin', leaders(400, 403), only),
    row('POST', '/:plan/verwijder', leaders(400, 403), only),
  ];
}

/** The plan document: everybody may read it and take it along, who leads may write in it and share it. */
export function planRows(): readonly MatrixRow[] {
  const row = (method: 'GET' | 'POST', url: string, own: MatrixRow['own'], others = {}): MatrixRow => ({
    method,
    url: `/o/:organisation/plan${url}`,
    own,
    ...others,
  });
  const now = { params: { version: 'nu' } };
  const noFile = { params: { id: 'none' } };
  const noVersion = { params: { number: '99' } };
  const summary = { params: { slot: 'summary' } };
  return [
    ...severalRows(),
    row('GET', '', members(200)),
    row('GET', '/document', members(200)),
    row('GET', '/integratieplan.html', members(200)),
    row('GET', '/bestanden/:version', members(200), now),
    // No kind of file chosen: whoever may take the plan along is asked for one.
    row('POST', '/bestanden/:version', members(422, { nobody: 403 }), now),
    // What nobody asked for is not there, for no one.
    ...['', '/voortgang', '/inhoud'].map((part) => row('GET', `/bestand/:id${part}`, members(404), noFile)),
    row('POST', '/bestand/:id/stop', members(404, { nobody: 403 }), noFile),
    row('POST', '/versies', leaders(303, 403), { fields: { status: 'draft', reason: 'besproken' } }),
    // What nobody has kept is not there, for no one.
    row('GET', '/versies/:number', members(404), noVersion),
    row('GET', '/versies/:number/integratieplan.html', members(404), noVersion),
    row('GET', '/weergave', leaders(200)),
    // Nothing chosen: whoever may choose is asked to.
    row('POST', '/weergave', leaders(422, 403)),
    row('GET', '/weergave/logo', leaders(200)),
    // No file: whoever may choose is asked for it.
    row('POST', '/weergave/logo', leaders(422, 403)),
    row('POST', '/weergave/logo/verwijder', leaders(303, 403)),
    row('GET', '/teksten', leaders(200)),
    row('GET', '/teksten/:slot', leaders(200), summary),
    // Without a language: whoever may write is asked for it.
    row('POST', '/teksten/:slot', leaders(422, 403), {
      ...summary,
      fields: { body: 'We beginnen klein.', seen: '0' },
    }),
    row('GET', '/versies/:number/delen', leaders(404), noVersion),
    row('POST', '/versies/:number/delen', leaders(404, 403), {
      ...noVersion,
      fields: { label: 'Raad', days: '30', language: 'nl' },
    }),
    row('POST', '/versies/:number/delen/:link/intrekken', leaders(404, 403), {
      params: { number: '99', link: 'unknown' },
    }),
    row('GET', '/vergelijk/:number', members(404), noVersion),
  ];
}
