import {
  directors,
  leaders,
  managers,
  old,
  programs,
  reading,
  row,
  steering,
  UNKNOWN,
  type Statuses,
} from './api-row.js';
import { WIDER_API_ROWS } from './api-wider-rows.js';
import type { MatrixRow } from './matrix-row.js';

const ANSWERS = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`M${String(index + 1)}`, 2]));

function setupRows(): readonly MatrixRow[] {
  const department = { params: { code: 'KS' } };
  const complete = { name: 'Klantenservice', headcount: 10, tolerance: 3, fte: 1, brings: 'service' };
  const calendar = { start: '2026-01-05', quarters: 8, leerpauze: 4 };
  return [
    row('GET', '', programs(200)),
    row('PUT', '', steering(412), { ifMatch: '"0"', body: { name: 'Polderzeker', service: true } }),
    row('GET', '/audit-trail', managers(200)),
    row('GET', '/departments', programs(200)),
    row('POST', '/departments', steering(422), { body: {} }),
    row('GET', '/departments/:code', programs(200), department),
    row('PUT', '/departments/:code', steering(412), { ...department, ifMatch: '"0"', body: complete }),
    row('PUT', '/departments/:code/hours', steering(412), { ...department, ...old }),
    row('DELETE', '/departments/:code', steering(412), { ...department, ifMatch: '"0"' }),
    row('GET', '/plan', programs(200)),
    row('PUT', '/plan/calendar', steering(412), { ifMatch: '"0"', body: calendar }),
    row('PUT', '/plan/budgets', steering(412), old),
    row('POST', '/plan/blackouts', steering(422), { body: {} }),
    row('DELETE', '/plan/blackouts/:from/:to', steering(404), {
      params: { from: '2026-02-02', to: '2026-02-03' },
    }),
    row('GET', '/settings', programs(200)),
    row('PATCH', '/settings', directors(412), old),
    row('PUT', '/self-assessment', directors(412), { ifMatch: '"0"', body: ANSWERS }),
    row('PUT', '/culture', directors(412), old),
    row('POST', '/goals', steering(422), { body: {} }),
    row('PUT', '/goals/:goal', steering(412), {
      ifMatch: '"0"',
      body: { text: 'Doel' },
      params: { goal: 'G9' },
    }),
    row('DELETE', '/goals/:goal', steering(404), { params: { goal: 'G99' } }),
    row('POST', '/experiences', steering(422), { body: {} }),
    row('DELETE', '/experiences', steering(422)),
  ];
}

function portfolioRows(): readonly MatrixRow[] {
  const code = 'P01';
  const unknown = { params: { id: UNKNOWN } };
  return [
    row('GET', '/pilots', reading),
    row('GET', '/pilots/:code', reading, { params: { code } }),
    row('PUT', '/pilots/:code/phases/:phase/dates', leaders(412), { ...old, params: { code, phase: '1' } }),
    // Under no C and in no phase.
    row('POST', '/pilots/:code/moves', leaders(422), { ...old, params: { code } }),
    row('GET', '/pilots/:code/selection', directors(200), { params: { code } }),
    row('PUT', '/pilots/:code/selection/parking', directors(412), {
      ...{ params: { code }, ifMatch: '"0"', body: { reason: 'Later' } },
    }),
    row('DELETE', '/pilots/:code/selection/parking', directors(412), { params: { code }, ifMatch: '"0"' }),
    row('DELETE', '/pilots/:code/selection/milder', directors(412), { params: { code }, ifMatch: '"0"' }),
    row('POST', '/pilots/:code/moves/effect', leaders(422), { params: { code }, body: {} }),
    row('POST', '/settings/effect', directors(200), { body: {} }),
    row('PUT', '/plan/empty-cs/:c', leaders(412), { ...old, params: { c: 'content' } }),
    row('GET', '/portfolio', reading),
    row('GET', '/findings', reading),
    // Nobody computed one in this test.
    row('GET', '/sequence', programs(404)),
    row('POST', '/sequence/jobs', leaders(422), { body: {} }),
    row('GET', '/sequence/jobs/:id', programs(404), unknown),
    row('POST', '/sequence/jobs/:id/stop', leaders(404), unknown),
    row('DELETE', '/sequence/jobs/:id', leaders(404), unknown),
    row('GET', '/sequence/:sequence/counter-proposals/:number', programs(404), {
      params: { sequence: UNKNOWN, number: '1' },
    }),
    row('GET', '/profiles', programs(200)),
    row('POST', '/profiles', leaders(422), { body: {} }),
    row('GET', '/profiles/:profile', programs(404), { params: { profile: UNKNOWN } }),
    row('PUT', '/profiles/:profile', leaders(404), { ...old, params: { profile: UNKNOWN } }),
    row('DELETE', '/profiles/:profile', leaders(404), { ifMatch: '"0"', params: { profile: UNKNOWN } }),
    ...scenarioRows(),
    row('GET', '/sequence/proposed', programs(404)),
    row('POST', '/sequence/proposed/:id/take-over', leaders(404), unknown),
    row('DELETE', '/sequence/proposed/:id', leaders(404), unknown),
  ];
}

function scenarioRows(): readonly MatrixRow[] {
  const params = { scenario: UNKNOWN };
  return [
    row('GET', '/scenarios', reading),
    row('POST', '/scenarios', leaders(422), { body: {} }),
    row('GET', '/scenarios/:scenario', programs(404, { reader: 403 }), { params }),
    row('POST', '/scenarios/:scenario/computation', leaders(404), { params }),
    row('DELETE', '/scenarios/:scenario', leaders(404), { params, ifMatch: '"0"' }),
    row('PUT', '/scenarios/:scenario/reason', leaders(404), { params, ...old }),
    row('POST', '/scenarios/:scenario/promotion', directors(404), { params, ...old }),
    row('POST', '/scenarios/:scenario/take-over', directors(404), { params, ...old }),
  ];
}

/** A proposal of department MC that was sent in, and of which nobody judged anything yet. */
function proposalRows(): readonly MatrixRow[] {
  const code = { params: { code: 'P05' } };
  const writers = (status: number): Statuses => programs(status, { administrator: 403, reader: 403 });
  const answer = { ifMatch: '"0"', body: { title: 'Anders' }, params: { code: 'P05', question: 'idee' } };
  return [
    row('GET', '/proposals', reading),
    row('POST', '/proposals', writers(422), { body: {} }),
    row('GET', '/proposals/:code', reading, code),
    row('PUT', '/proposals/:code/answers/:question', writers(412), answer),
    row('POST', '/proposals/:code/submission', writers(412), { ...code, ifMatch: '"0"' }),
    row('POST', '/proposals/:code/withdrawal', writers(422), { ...code, body: {} }),
    row('POST', '/proposals/:code/resumption', writers(409), code),
    row('POST', '/proposals/:code/return', leaders(422), { ...code, body: {} }),
    row('POST', '/proposals/:code/verdict', directors(409), { ...code, ...old }),
  ];
}

/** What people say of a proposal of department MC, and of the plan; nobody began to. */
function judgingRows(): readonly MatrixRow[] {
  const code = { params: { code: 'P05' } };
  const based = { ...code, ifMatch: '"old"' };
  const judging = programs(412, { administrator: 403, reader: 403 });
  const verdict = { verdict: 'approved', reason: 'Afgesproken' };
  const request = { code: 'P05', request: UNKNOWN };
  return [
    row('GET', '/pilots/:code/assessment', reading, code),
    row('PUT', '/pilots/:code/assessment', judging, { ...based, body: { submit: false } }),
    row('POST', '/pilots/:code/assessment/closing', leaders(412), based),
    row('PUT', '/pilots/:code/assessment/rounds/:number/answers/:question', leaders(404), {
      ...{ ifMatch: '"0"', body: {}, params: { code: 'P05', number: '1', question: 'C1' } },
    }),
    row('GET', '/pilots/:code/verdict', directors(200), code),
    row('PUT', '/pilots/:code/verdict', directors(412), { ...based, body: verdict }),
    row('DELETE', '/pilots/:code/verdict', directors(412), based),
    row('GET', '/portfolio/verdict', directors(200)),
    row('PUT', '/portfolio/verdict', directors(412), {
      ifMatch: '"old"',
      body: { verdict: 'ready', reason: 'x' },
    }),
    row('DELETE', '/portfolio/verdict', directors(412), { ifMatch: '"old"' }),
    row('GET', '/proposals/:code/input', reading, code),
    row('GET', '/proposals/:code/input/people', reading, code),
    row('POST', '/proposals/:code/input', programs(422, { administrator: 403, reader: 403 }), {
      ...{ ...code, body: {} },
    }),
    row('POST', '/proposals/:code/input/:request/answer', programs(404, { reader: 403 }), {
      ...{ params: request, body: { answer: 'Ja' } },
    }),
  ];
}

function signalRows(): readonly MatrixRow[] {
  const signal = { params: { signal: UNKNOWN } };
  return [
    row('GET', '/signals', reading),
    row('POST', '/signals', programs(422, { administrator: 403, reader: 403 }), { body: {} }),
    row('GET', '/signals/:signal', programs(404, { reader: 403 }), signal),
    row('PUT', '/signals/:signal', programs(403, { 'strategy-director': 404, 'department-head': 404 }), {
      ...{ ...signal, ...old },
    }),
  ];
}

/** A pilot of department MC that has not begun: there is nothing to start without a verdict, and nothing to measure. */
function gateRows(): readonly MatrixRow[] {
  const code = { params: { code: 'P05' } };
  const running = (status: number): Statuses =>
    programs(403, { 'strategy-director': status, 'department-head': status });
  const post = (url: string, status: number): MatrixRow =>
    row('POST', `/pilots/:code/${url}`, running(status), { ...code, ...old });
  return [
    row('GET', '/gates', programs(200)),
    row('GET', '/pilots/:code/progress', reading, code),
    post('progress/starts', 404),
    post('progress/measurements', 404),
    post('progress/spending', 404),
    post('progress/lessons', 404),
    post('gate/criteria', 404),
    post('gate/effect', 422),
    post('gate/decision', 422),
  ];
}

function documentRows(): readonly MatrixRow[] {
  const unknown = { params: { id: UNKNOWN } };
  const none = { params: { number: '99' } };
  return [
    row('GET', '/plan/data', programs(200)),
    row('GET', '/plan/versions', programs(200)),
    row('POST', '/plan/versions', leaders(422), { body: {} }),
    row('GET', '/plan/versions/:number', programs(404), none),
    row('GET', '/plan/versions/:number/data', programs(404), none),
    row('GET', '/plan/versions/:number/links', leaders(404), none),
    row('POST', '/plan/versions/:number/links', leaders(422), { ...none, body: {} }),
    row('DELETE', '/plan/versions/:number/links/:link', leaders(404), {
      params: { number: '99', link: UNKNOWN },
    }),
    row('GET', '/plan/texts', leaders(200)),
    row('GET', '/plan/texts/:slot', leaders(404), { params: { slot: 'nowhere' } }),
    row('PUT', '/plan/texts/:slot', leaders(404), { ...old, params: { slot: 'nowhere' } }),
    row('GET', '/plan/files', programs(200)),
    row('POST', '/plan/files', programs(422), { body: {} }),
    row('GET', '/plan/files/:id', programs(404), unknown),
    row('GET', '/plan/files/:id/content', programs(404), unknown),
    row('DELETE', '/plan/files/:id', programs(404), unknown),
  ];
}

/** Routes for programs, each asked with a token that may also change. */
export const API_ROWS: readonly MatrixRow[] = [
  { method: 'GET', url: '/api/v1/organisations', own: programs(200) },
  { method: 'GET', url: '/api/v1/account', own: programs(200) },
  { method: 'PUT', url: '/api/v1/account', own: programs(422), ...old },
  { method: 'GET', url: '/api/v1/account/house-style', own: programs(200) },
  { method: 'PUT', url: '/api/v1/account/house-style', own: programs(422), ...old },
  ...setupRows(),
  ...portfolioRows(),
  ...proposalRows(),
  ...judgingRows(),
  ...gateRows(),
  ...signalRows(),
  ...documentRows(),
  ...WIDER_API_ROWS,
];
