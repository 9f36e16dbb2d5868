import { API_ROWS } from './api-rows.js';
import { ACCOUNT_ROWS, peopleRows } from './account-rows.js';
import { planRows } from './plan-rows.js';
import { scenarioRows, selectionRows } from './scenario-rows.js';
import { pulseRows, templateRows, workshopRows } from './workshop-rows.js';
import { setupRows } from './setup-rows.js';
import { directors, leaders, managers, members, type MatrixRow } from './matrix-row.js';

export { ASKERS, type Asker, type MatrixRow, type Whose } from './matrix-row.js';

/** A proposal of department MC that was sent in: its writer, who leads, and who may only look. */
function proposalRows(): readonly MatrixRow[] {
  const code = 'P05';
  const reading = members(200, { reader: 403 });
  const writers = (status: number, nobody = 303): MatrixRow['own'] =>
    members(status, { administrator: 403, reader: 403, nobody });
  const row = (method: 'GET' | 'POST', url: string, own: MatrixRow['own'], others = {}): MatrixRow => ({
    method,
    url: `/o/:organisation/voorstellen${url}`,
    own,
    params: { code },
    ...others,
  });
  const question = { params: { code, question: 'idee' } };
  return [
    row('GET', '', reading),
    row('GET', '/nieuw', writers(200)),
    row('GET', '/voorbeeld', writers(200)),
    row('POST', '/nieuw', writers(422, 403)),
    row('GET', '/:code', reading),
    row('GET', '/:code/kopie', reading),
    // It was sent in: there is nothing to write any more.
    row('GET', '/:code/controle', writers(303)),
    row('POST', '/:code/indienen', writers(303, 403), { fields: { version: '1' } }),
    row('GET', '/:code/vragen/:question', writers(303), question),
    // It was sent in already: whoever answered meanwhile is shown the answer, to take along.
    row('POST', '/:code/vragen/:question', writers(409, 403), question),
    row('GET', '/:code/intrekken', writers(200)),
    row('POST', '/:code/intrekken', writers(422, 403)),
    row('POST', '/:code/hervatten', writers(409, 403)),
    // Nobody judged it yet, so there is no verdict to give.
    row('GET', '/:code/oordeel', directors(303)),
    row('POST', '/:code/oordeel', directors(409, 403)),
    row('GET', '/:code/inbreng', reading),
    row('POST', '/:code/inbreng', writers(422, 403)),
    row('POST', '/:code/inbreng/:id', members(404, { reader: 403, nobody: 403 }), {
      params: { code, id: '0b6b7a52-7d0e-4d7e-9a3a-000000000000' },
    }),
    row('GET', '/:code/vraag', leaders(200)),
    row('POST', '/:code/vraag', leaders(422, 403)),
  ];
}

/** A pilot of department MC that has not begun: there is nothing to start without a verdict, and nothing to measure. */
function gateRows(): readonly MatrixRow[] {
  const reading = members(200, { reader: 403 });
  const running = (status: number, nobody = 303): MatrixRow['own'] =>
    members(403, { 'strategy-director': status, 'department-head': status, nobody });
  const row = (method: 'GET' | 'POST', url: string, own: MatrixRow['own']): MatrixRow => ({
    method,
    url: `/o/:organisation/poorten${url}`,
    own,
    params: { code: 'P05' },
  });
  const writing = (status: number, nobody = 303): MatrixRow['own'] =>
    members(status, { administrator: 403, reader: 403, nobody });
  const signal = {
    url: '/o/:organisation/signalen/:signal',
    params: { signal: '0b6b7a52-7d0e-4d7e-9a3a-000000000001' },
  };
  const both = (url: string, status: number): readonly MatrixRow[] => [
    row('GET', url, running(status)),
    row('POST', url, running(status, 403)),
  ];
  return [
    { method: 'GET', url: '/o/:organisation/poorten', own: members(200) },
    row('GET', '/:code', reading),
    ...both('/:code/start', 404),
    ...both('/:code/meting', 404),
    ...both('/:code/besteed', 404),
    ...both('/:code/geleerd', 404),
    ...both('/:code/criteria', 404),
    row('GET', '/:code/besluit', reading),
    row('POST', '/:code/besluit', running(422, 403)),
    { method: 'GET', url: '/o/:organisation/signalen', own: reading },
    { method: 'GET', url: '/o/:organisation/signalen/nieuw', own: writing(200) },
    { method: 'POST', url: '/o/:organisation/signalen/nieuw', own: writing(422, 403) },
    { ...signal, method: 'GET', own: members(404, { reader: 403 }) },
    { ...signal, method: 'POST', own: running(404, 403) },
    { method: 'GET', url: '/o/:organisation/volgorde/voorstel', own: members(200) },
    {
      method: 'POST',
      url: '/o/:organisation/volgorde/voorstel',
      own: leaders(422, 403),
    },
  ];
}

/**
 * Every route of the product with the status each role gets. A route that is not here fails the test; under
 * /o/:organisation a foreign and a missing organisation both answer 404 to everybody who is signed in.
 */
export const MATRIX: readonly MatrixRow[] = [
  ...ACCOUNT_ROWS,
  ...API_ROWS,
  ...gateRows(),
  { method: 'GET', url: '/o/:organisation', own: members(200) },
  { method: 'GET', url: '/o/:organisation/pilots', own: members(200, { reader: 403 }) },
  {
    method: 'GET',
    url: '/o/:organisation/pilots/:code',
    own: members(200, { reader: 403 }),
    params: { code: 'P01' },
  },
  {
    method: 'GET',
    url: '/o/:organisation/pilots/:code/beoordeling',
    own: members(200, { reader: 403 }),
    params: { code: 'P01' },
  },
  // Nothing is answered yet, so the draft is kept; the department head here is of MC, and P01 is of KS.
  {
    method: 'POST',
    url: '/o/:organisation/pilots/:code/beoordeling',
    own: members(403, { 'strategy-director': 303, consultant: 303, 'department-head': 303, nobody: 403 }),
    params: { code: 'P01' },
    fields: { round: '1', version: '0', submit: 'false' },
  },
  // Nobody has sent in an answer: the round stays open, and the page says so.
  {
    method: 'POST',
    url: '/o/:organisation/pilots/:code/beoordeling/sluiten',
    own: leaders(303, 403),
    params: { code: 'P01' },
    fields: { round: '1' },
  },
  // There is no disagreement about C1.
  {
    method: 'POST',
    url: '/o/:organisation/pilots/:code/beoordeling/vragen/:question',
    own: leaders(404, 403),
    params: { code: 'P01', question: 'C1' },
    fields: { round: '1', version: '0', answer: '2', reason: 'besproken' },
  },
  {
    method: 'GET',
    url: '/o/:organisation/pilots/:code/oordeel',
    own: directors(200),
    params: { code: 'P01' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/pilots/:code/oordeel',
    own: directors(303, 403),
    params: { code: 'P01' },
    fields: { version: '0', verdict: 'approved', reason: 'afgesproken' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/pilots/:code/oordeel/berekend',
    own: directors(303, 403),
    params: { code: 'P01' },
    fields: { version: '1' },
  },
  {
    method: 'GET',
    url: '/o/:organisation/pilots/:code/voorbeelden',
    own: members(200, { administrator: 403, reader: 403 }),
    params: { code: 'P03' },
  },
  // Nothing ticked: whoever may confirm is asked to tick something.
  {
    method: 'POST',
    url: '/o/:organisation/pilots/:code/voorbeelden',
    own: members(422, { administrator: 403, reader: 403, nobody: 403 }),
    params: { code: 'P03' },
    fields: { version: '1' },
  },
  {
    method: 'GET',
    url: '/o/:organisation/pilots/:code/fasen/:phase/intensiteit',
    own: members(200, { administrator: 403, reader: 403 }),
    params: { code: 'P03', phase: '1' },
  },
  // Nothing answered: whoever may fill it in is asked for the five answers.
  {
    method: 'POST',
    url: '/o/:organisation/pilots/:code/fasen/:phase/intensiteit',
    own: members(422, { administrator: 403, reader: 403, nobody: 403 }),
    params: { code: 'P03', phase: '1' },
    fields: { version: '1', action: 'keep' },
  },
  {
    method: 'GET',
    url: '/o/:organisation/pilots/:code/cultuur',
    own: members(200, { administrator: 403, reader: 403 }),
    params: { code: 'P03' },
  },
  // An axis goes no further than 5.
  {
    method: 'POST',
    url: '/o/:organisation/pilots/:code/cultuur',
    own: members(422, { administrator: 403, reader: 403, nobody: 403 }),
    params: { code: 'P03' },
    fields: { version: '1', openness: '6' },
  },
  { method: 'GET', url: '/o/:organisation/zelfbeoordeling/cultuur', own: members(200) },
  {
    method: 'GET',
    url: '/o/:organisation/zelfbeoordeling/cultuur/vragen',
    own: directors(200),
  },
  {
    method: 'POST',
    url: '/o/:organisation/zelfbeoordeling/cultuur/vragen',
    own: directors(422, 403),
    fields: { version: '1', openness: '6' },
  },
  { method: 'GET', url: '/o/:organisation/catalogus', own: members(200, { reader: 403 }) },
  {
    method: 'GET',
    url: '/o/:organisation/catalogus/:entry',
    own: members(200, { reader: 403 }),
    params: { entry: 'CE-1' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/catalogus/:entry/voorstel',
    own: members(303, { administrator: 403, reader: 403, nobody: 403 }),
    params: { entry: 'CT-2' },
    fields: { owner: 'MC', size: 'large' },
  },
  { method: 'GET', url: '/o/:organisation/catalogus/maten', own: members(200, { reader: 403 }) },
  { method: 'GET', url: '/o/:organisation/zelfbeoordeling', own: members(200) },
  {
    method: 'GET',
    url: '/o/:organisation/zelfbeoordeling/vragen',
    own: directors(200),
  },
  {
    method: 'POST',
    url: '/o/:organisation/zelfbeoordeling/vragen',
    own: directors(303, 403),
    fields: {
      version: '1',
      ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`M${String(index + 1)}`, '2'])),
    },
  },
  { method: 'GET', url: '/o/:organisation/portfolio', own: members(200, { reader: 403 }) },
  {
    method: 'GET',
    url: '/o/:organisation/portfolio/oordeel',
    own: directors(200),
  },
  // Without a verdict there is nothing to set.
  {
    method: 'POST',
    url: '/o/:organisation/portfolio/oordeel',
    own: directors(422, 403),
    fields: { version: '1', reason: 'afgesproken' },
  },
  // Nobody takes back the verdict of another version of the plan.
  {
    method: 'POST',
    url: '/o/:organisation/portfolio/oordeel/berekend',
    own: directors(409, 403),
    fields: { version: '999' },
  },
  { method: 'GET', url: '/o/:organisation/bord', own: members(200, { reader: 403 }) },
  {
    method: 'GET',
    url: '/o/:organisation/bord/verplaats/:pilot',
    own: leaders(200),
    params: { pilot: 'P01' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/bord/verplaats/:pilot/effect',
    own: leaders(422, 403),
    params: { pilot: 'P01' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/bord/verplaats/:pilot',
    own: leaders(422, 403),
    params: { pilot: 'P01' },
  },
  { method: 'GET', url: '/o/:organisation/bord/leeg/:c', own: leaders(200), params: { c: 'content' } },
  {
    method: 'POST',
    url: '/o/:organisation/bord/leeg/:c',
    // Without the version of the plan: whoever may write is told.
    own: leaders(422, 403),
    params: { c: 'content' },
  },
  { method: 'GET', url: '/o/:organisation/tijdlijn', own: members(200) },
  { method: 'GET', url: '/o/:organisation/hitte', own: members(200) },
  { method: 'GET', url: '/o/:organisation/volgorde', own: members(200) },
  {
    method: 'POST',
    url: '/o/:organisation/volgorde',
    own: leaders(303, 403),
    fields: { profile: 'balanced' },
  },
  { method: 'GET', url: '/o/:organisation/instellingen', own: members(200) },
  {
    method: 'GET',
    url: '/o/:organisation/instellingen/:subject',
    own: directors(200),
    params: { subject: 'heat' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/instellingen/effect',
    own: directors(200, 403),
    fields: { base: '{}', standard: 'all' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/instellingen',
    own: directors(303, 403),
    fields: { base: '{}', standard: 'all' },
  },
  ...setupRows(),
  ...workshopRows(),
  ...templateRows(),
  ...pulseRows(),
  ...peopleRows(),
  ...proposalRows(),
  { method: 'GET', url: '/o/:organisation/logboek', own: managers(200) },
  { method: 'GET', url: '/o/:organisation/logboek.csv', own: managers(200) },
  { method: 'GET', url: '/o/:organisation/volgorde/voortgang', own: members(200) },
  {
    method: 'POST',
    url: '/o/:organisation/volgorde/stop',
    own: leaders(303, 403),
  },
  {
    method: 'POST',
    url: '/o/:organisation/volgorde/annuleer',
    own: leaders(303, 403),
  },
  { method: 'GET', url: '/o/:organisation/volgorde/profielen', own: members(200) },
  {
    method: 'GET',
    url: '/o/:organisation/volgorde/profielen/nieuw',
    own: leaders(200),
  },
  {
    method: 'POST',
    url: '/o/:organisation/volgorde/profielen',
    own: leaders(422, 403),
    fields: { name: 'Rustig' },
  },
  // What nobody made is not there for whoever may make one.
  {
    method: 'GET',
    url: '/o/:organisation/volgorde/profielen/:profile',
    own: leaders(404),
    params: { profile: 'none' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/volgorde/profielen/:profile',
    own: leaders(404, 403),
    params: { profile: 'none' },
    fields: { name: 'Voorjaar', version: '1' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/volgorde/profielen/:profile/verwijder',
    own: leaders(404, 403),
    params: { profile: 'none' },
    fields: { version: '1' },
  },
  {
    method: 'GET',
    url: '/o/:organisation/volgorde/datums/:pilot/:phase',
    own: leaders(200),
    params: { pilot: 'P01', phase: '1' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/volgorde/datums/:pilot/:phase',
    own: leaders(422, 403),
    params: { pilot: 'P01', phase: '1' },
    fields: { pin: '2026-01-06', version: '1' },
  },
  {
    method: 'GET',
    url: '/o/:organisation/volgorde/:sequence/probeer/:number',
    own: members(404),
    params: { sequence: 'none', number: '1' },
  },
  ...planRows(),
  ...scenarioRows(),
  ...selectionRows(),
];

export function addressOf({ url, params = {} }: MatrixRow, organisation: string): string {
  return url.replace(/:(\w+)/g, (_, name: string) =>
    name === 'organisation' ? organisation : (params[name] ?? ''),
  );
}
