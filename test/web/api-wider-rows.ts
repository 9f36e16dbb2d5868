import { directors, leaders, managers, programs, reading, row, steering, UNKNOWN } from './api-row.js';
import type { MatrixRow } from './matrix-row.js';

/** Of the only plan there is: it is the main one, and nothing can go anywhere else. */
function planRows(): readonly MatrixRow[] {
  const only = { params: { plan: '1' } };
  const code = { params: { code: 'P01' } };
  return [
    row('GET', '/plans', programs(200)),
    row('POST', '/plans', leaders(422), { body: {} }),
    row('GET', '/plans/:plan', programs(200), only),
    row('PUT', '/plans/:plan', leaders(412), { ...only, ifMatch: '"0"', body: { name: 'Anders' } }),
    row('PUT', '/plans/:plan/main', leaders(412), { ...only, ifMatch: '"0"' }),
    row('DELETE', '/plans/:plan', leaders(412), { ...only, ifMatch: '"0"' }),
    row('GET', '/pilots/:code/plan', directors(200), code),
    row('POST', '/pilots/:code/plan/effect', directors(422), { ...code, body: { to: 2 } }),
    row('PUT', '/pilots/:code/plan', directors(422), { ...code, ifMatch: '"0"', body: { to: 2 } }),
  ];
}

/** Nobody held a workshop, and nothing was asked. */
function workshopRows(): readonly MatrixRow[] {
  const params = { workshop: UNKNOWN };
  const idea = { c: 'content', idea: 'Chat' };
  return [
    row('GET', '/workshops', reading),
    row('POST', '/workshops', leaders(422), { body: {} }),
    row('GET', '/workshops/:workshop', programs(404, { reader: 403 }), { params }),
    row('POST', '/workshops/:workshop/ideas', leaders(404), { params, body: idea }),
    row('POST', '/workshops/:workshop/decisions', leaders(404), {
      ...{ params, body: { c: 'content', decision: 'Doen' } },
    }),
    row('POST', '/workshops/:workshop/merges', leaders(404), { params, body: { number: 1 } }),
    row('PUT', '/workshops/:workshop/closing', leaders(404), { params, body: { closed: true } }),
    row('GET', '/pulse', programs(404)),
    row('POST', '/pulse', directors(422), { body: {} }),
    row('POST', '/pulse/answers', programs(422), { body: {} }),
  ];
}

/** Whoever asks is not who is asked about. */
function peopleRows(): readonly MatrixRow[] {
  const person = { params: { person: UNKNOWN } };
  const invitation = { params: { invitation: UNKNOWN } };
  return [
    row('GET', '/people', managers(200)),
    row('GET', '/people/:person', managers(404), person),
    row('PUT', '/people/:person', managers(404), { ...person, ifMatch: '"old"', body: { role: 'reader' } }),
    row('DELETE', '/people/:person', managers(404), { ...person, ifMatch: '"old"' }),
    row('GET', '/invitations', managers(200)),
    row('POST', '/invitations', managers(422), { body: {} }),
    row('POST', '/invitations/:invitation/renewal', managers(404), invitation),
    row('DELETE', '/invitations/:invitation', managers(404), invitation),
  ];
}

/** What belongs to proposals; no department is called XX. */
function proposalRows(): readonly MatrixRow[] {
  const code = { params: { code: 'P05' } };
  const writers = (status: number) => programs(status, { administrator: 403, reader: 403 });
  const items = { reach: 1, depth: 1, visibility: 1, mandate: 1, technology: 1 };
  const based = { ...code, ifMatch: '"0"' };
  const department = { params: { list: 'departments' } };
  const wanted = { params: { list: 'departments', kind: 'csv' } };
  const name = { file: 'bmFhbQpLUwo=' };
  return [
    row('GET', '/catalogue', reading),
    row('GET', '/catalogue/measures', reading),
    row('GET', '/catalogue/:entry', reading, { params: { entry: 'CE-1' } }),
    row('POST', '/catalogue/:entry/proposal', writers(422), {
      ...{ params: { entry: 'CE-1' }, body: { owner: 'XX', size: 'large' } },
    }),
    row('POST', '/intensity', writers(200), { body: items }),
    row('PUT', '/proposals/:code/phases/:phase/intensity', writers(412), {
      ...{ params: { code: 'P05', phase: '1' }, ifMatch: '"0"', body: items },
    }),
    row('PUT', '/proposals/:code/culture', writers(412), { ...based, body: { openness: 3 } }),
    row('POST', '/proposals/:code/examples', writers(412), { ...based, body: { values: ['title'] } }),
    row('GET', '/lists/:list/files/:kind', programs(200), wanted),
    row('GET', '/lists/:list/samples/:kind', steering(200), wanted),
    row('POST', '/lists/:list/effect', steering(422), { ...department, body: {} }),
    row('POST', '/lists/:list', steering(412), { ...department, ifMatch: '"0"', body: name }),
  ];
}

/** What goes along as a whole. */
function takenRows(): readonly MatrixRow[] {
  const consultant = programs(403, { consultant: 422 });
  return [
    // Without the name of the other organisation.
    row('GET', '/template', consultant),
    row('GET', '/archive', managers(200)),
  ];
}

/** No version was kept, and nothing was chosen for documents. */
function documentRows(): readonly MatrixRow[] {
  const look = { audience: 'board', language: 'reader', figures: true, sections: ['summary'], font: 'sans' };
  return [
    row('GET', '/plan/versions/:number/changes', programs(404), { params: { number: '99' } }),
    row('GET', '/plan/look', leaders(200)),
    row('GET', '/plan/logo', leaders(200)),
    row('PUT', '/plan/logo', leaders(422), { ifMatch: '"old"', body: { file: '' } }),
    row('DELETE', '/plan/logo', leaders(412), { ifMatch: '"old"' }),
    row('PUT', '/plan/look', leaders(412), { ifMatch: '"old"', body: look }),
  ];
}

/** More routes for programs; see `api-rows.ts`. */
export const WIDER_API_ROWS: readonly MatrixRow[] = [
  ...planRows(),
  ...workshopRows(),
  ...peopleRows(),
  ...documentRows(),
  ...proposalRows(),
  ...takenRows(),
];
