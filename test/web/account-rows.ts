import { administrators, everyone, managers, members, type MatrixRow } from './matrix-row.js';

/** People and invitations: an unknown one, and forms that say nothing. */
export function peopleRows(): readonly MatrixRow[] {
  const person = { person: 'unknown' };
  const invitation = { invitation: 'unknown' };
  const get = (url: string, status: number, params = {}): MatrixRow => ({
    method: 'GET',
    url: `/o/:organisation/${url}`,
    own: managers(status),
    params,
  });
  const post = (url: string, status: number, params = {}): MatrixRow => ({
    method: 'POST',
    url: `/o/:organisation/${url}`,
    own: managers(status, 403),
    params,
  });
  return [
    get('mensen', 200),
    get('mensen/uitnodigen', 200),
    post('mensen/uitnodigen', 422),
    get('mensen/:person', 404, person),
    post('mensen/:person', 404, person),
    get('mensen/:person/verwijderen', 404, person),
    post('mensen/:person/verwijderen', 404, person),
    post('mensen/:person/herstellink', 404, person),
    { ...get('mensen/:person/wissen', 404, person), own: administrators(404) },
    { ...post('mensen/:person/wissen', 404, person), own: administrators(404, 403) },
    { ...get('archief', 200), own: managers(200) },
    { ...post('archief', 200), own: managers(200, 403) },
    { ...get('reservekopie', 200), own: administrators(200) },
    // The installation of this test has another organisation, of which nobody here is administrator.
    { ...post('reservekopie', 403), own: administrators(403, 403) },
    get('uitnodigingen', 303),
    post('uitnodigingen/:invitation/vernieuwen', 404, invitation),
    post('uitnodigingen/:invitation/intrekken', 404, invitation),
  ];
}

/** Getting in, one's own account, and what needs no account. */
export const ACCOUNT_ROWS: readonly MatrixRow[] = [
  { method: 'GET', url: '/healthz', own: everyone(200) },
  { method: 'GET', url: '/readyz', own: everyone(200) },
  { method: 'GET', url: '/', own: members(303) },
  {
    method: 'GET',
    url: '/welkom',
    own: members(403, { administrator: 200, consultant: 200, nobody: 303 }),
  },
  {
    method: 'GET',
    url: '/welkom/begin',
    own: members(403, { administrator: 200, consultant: 200, nobody: 303 }),
  },
  {
    // Nothing is wrong with a form that says nothing here; this one does not say what the default is.
    method: 'POST',
    url: '/welkom/begin',
    own: members(403, { administrator: 422, consultant: 422, nobody: 403 }),
    fields: { skip: 'misschien' },
  },
  { method: 'GET', url: '/organisaties', own: members(200) },
  {
    method: 'GET',
    url: '/organisaties/nieuw',
    own: members(403, { administrator: 200, consultant: 200, nobody: 303 }),
  },
  {
    method: 'POST',
    url: '/organisaties/nieuw',
    own: members(403, { administrator: 422, consultant: 422, nobody: 403 }),
  },
  {
    method: 'GET',
    url: '/organisaties/terugzetten',
    own: members(403, { administrator: 200, consultant: 200, nobody: 303 }),
  },
  {
    method: 'POST',
    url: '/organisaties/terugzetten',
    own: members(403, { administrator: 422, consultant: 422, nobody: 403 }),
  },
  { method: 'GET', url: '/stijl', own: everyone(200) },
  { method: 'GET', url: '/stijl/bevindingen', own: everyone(200) },
  { method: 'GET', url: '/assets/:file', own: everyone(404), params: { file: 'nothing.css' } },
  { method: 'GET', url: '/aanmelden', own: everyone(200) },
  // Without the token of a form of ours nothing is even looked at.
  { method: 'POST', url: '/aanmelden', own: members(422, { nobody: 403 }) },
  { method: 'GET', url: '/aanmelden/:token', own: everyone(410), params: { token: 'unknown' } },
  {
    method: 'POST',
    url: '/aanmelden/:token',
    own: members(410, { nobody: 403 }),
    params: { token: 'unknown' },
  },
  {
    method: 'POST',
    url: '/aanmelden-met/:provider',
    own: members(404, { nobody: 403 }),
    params: { provider: 'unknown' },
  },
  {
    method: 'GET',
    url: '/aanmelden-met/:provider/terug',
    own: everyone(404),
    params: { provider: 'unknown' },
  },
  { method: 'POST', url: '/afmelden', own: members(303, { nobody: 403 }) },
  { method: 'GET', url: '/wachtwoord-vergeten', own: everyone(200) },
  { method: 'POST', url: '/wachtwoord-vergeten', own: members(200, { nobody: 403 }) },
  { method: 'GET', url: '/wachtwoord-kiezen/:token', own: everyone(410), params: { token: 'unknown' } },
  {
    method: 'POST',
    url: '/wachtwoord-kiezen/:token',
    own: members(410, { nobody: 403 }),
    params: { token: 'unknown' },
  },
  { method: 'GET', url: '/uitnodiging/:token', own: everyone(410), params: { token: 'unknown' } },
  {
    method: 'POST',
    url: '/uitnodiging/:token',
    own: members(410, { nobody: 403 }),
    params: { token: 'unknown' },
  },
  { method: 'GET', url: '/delen/:token', own: everyone(404), params: { token: 'unknown' } },
  {
    method: 'POST',
    url: '/delen/:token',
    own: members(404, { nobody: 403 }),
    params: { token: 'unknown' },
  },
  { method: 'GET', url: '/account', own: members(200) },
  { method: 'GET', url: '/account/berichten', own: members(200) },
  { method: 'POST', url: '/account/berichten', own: members(422, { nobody: 403 }) },
  { method: 'GET', url: '/account/huisstijl', own: members(200) },
  { method: 'POST', url: '/account/huisstijl', own: members(422, { nobody: 403 }) },
  { method: 'GET', url: '/account/gegevens', own: members(200) },
  { method: 'POST', url: '/account/gegevens', own: members(422, { nobody: 403 }) },
  { method: 'GET', url: '/account/begin', own: members(200) },
  { method: 'POST', url: '/account/begin', own: members(422, { nobody: 403 }) },
  { method: 'GET', url: '/account/wachtwoord', own: members(200) },
  { method: 'POST', url: '/account/wachtwoord', own: members(422, { nobody: 403 }) },
  { method: 'GET', url: '/account/e-mail', own: members(200) },
  { method: 'POST', url: '/account/e-mail', own: members(422, { nobody: 403 }) },
  { method: 'GET', url: '/account/e-mail/:token', own: members(410), params: { token: 'unknown' } },
  {
    method: 'POST',
    url: '/account/e-mail/:token',
    own: members(410, { nobody: 403 }),
    params: { token: 'unknown' },
  },
  { method: 'GET', url: '/bewaard/:form', own: members(404), params: { form: 'unknown' } },
  { method: 'GET', url: '/account/toegangssleutels', own: members(200) },
  { method: 'POST', url: '/account/toegangssleutels', own: members(422, { nobody: 403 }) },
  {
    method: 'POST',
    url: '/account/toegangssleutels/:token/intrekken',
    own: members(404, { nobody: 403 }),
    params: { token: 'unknown' },
  },
  { method: 'GET', url: '/api/openapi.json', own: everyone(200) },
  { method: 'GET', url: '/api/docs', own: everyone(200) },
  { method: 'POST', url: '/account/sessies', own: members(400, { nobody: 403 }) },
  {
    method: 'POST',
    url: '/account/koppelen/:provider',
    own: members(404, { nobody: 403 }),
    params: { provider: 'unknown' },
  },
  { method: 'POST', url: '/taal', own: members(303, { nobody: 403 }), fields: { language: 'nl', back: '/' } },
];
