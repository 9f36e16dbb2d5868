import { directors, members, type Asker, type MatrixRow } from './matrix-row.js';

/** Lists as a spreadsheet: who sees something takes it along, who may change it reads it in. No file was chosen. */
function listRows(steering: (status: number, nobody: number) => MatrixRow['own']): readonly MatrixRow[] {
  const url = '/o/:organisation/lijsten/:list';
  const departments = { params: { list: 'afdelingen' } };
  const departmentsFile = { params: { list: 'afdelingen', file: 'lijst.csv' } };
  return [
    { method: 'GET', url: '/o/:organisation/lijsten', own: members(200) },
    { method: 'GET', url, own: members(303), ...departments },
    { method: 'GET', url: `${url}/:file`, own: members(200), ...departmentsFile },
    { method: 'POST', url, own: steering(422, 403), ...departments },
    { method: 'POST', url: `${url}/inlezen`, own: steering(422, 403), ...departments },
  ];
}

/** The short pages that an organisation begins with. Forms that say nothing, or ask for something that there is not. */
function beginRows(steering: (status: number, nobody: number) => MatrixRow['own']): readonly MatrixRow[] {
  const rows = (
    step: string,
    own: typeof steering,
    fields?: Record<string, string>,
  ): readonly MatrixRow[] => [
    { method: 'GET', url: `/o/:organisation/begin/${step}`, own: own(200, 303) },
    {
      method: 'POST',
      url: `/o/:organisation/begin/${step}`,
      own: own(422, 403),
      ...(fields ? { fields } : {}),
    },
  ];
  return [
    ...rows('naam', steering),
    ...rows('afdelingen', steering, { skip: 'misschien' }),
    ...rows('geld', steering),
    ...rows('cultuur', directors),
    ...rows('zelfbeoordeling', directors),
  ];
}

/** Setting up: everybody may look, who steers may change. Forms that say nothing. */
export function setupRows(): readonly MatrixRow[] {
  const steering = (status: number, nobody: number): Readonly<Record<Asker, number>> =>
    members(status, { 'department-head': 403, reader: 403, nobody });
  const page = (url: string, params = {}): MatrixRow => ({
    method: 'GET',
    url: `/o/:organisation/inrichting/${url}`,
    own: steering(200, 303),
    params,
  });
  const form = (url: string, status = 422, params = {}): MatrixRow => ({
    method: 'POST',
    url: `/o/:organisation/inrichting/${url}`,
    own: steering(status, 403),
    params,
  });
  const department = { code: 'KS' };
  return [
    ...listRows(steering),
    { method: 'GET', url: '/o/:organisation/inrichting', own: members(200) },
    { method: 'GET', url: '/o/:organisation/inrichting/afdelingen', own: members(200) },
    ...[
      'organisatie',
      'kalender',
      'kalender/periode',
      'geld',
      'afdelingen/nieuw',
      'doelen/nieuw',
      'ervaringen/nieuw',
    ].flatMap((url) => [page(url), form(url)]),
    ...beginRows(steering),
    form('kalender/periode/weg'),
    page('doelen'),
    page('doel/:id', { id: 'G1' }),
    form('doel/:id', 422, { id: 'G1' }),
    form('doelen/verwijder', 400),
    form('ervaringen/verwijder', 400),
    ...['', '/uren'].flatMap((url) => [
      page(`afdelingen/:code${url}`, department),
      form(`afdelingen/:code${url}`, 422, department),
    ]),
    page('afdelingen/:code/verwijder', department),
    form('afdelingen/:code/verwijder', 409, department),
  ];
}
