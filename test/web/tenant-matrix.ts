import { ROLES, type Role } from '../../src/accounts/index.js';

/** Who asks: nobody, or somebody with this role in an organisation. */
export type Asker = 'nobody' | Role;
export const ASKERS: readonly Asker[] = ['nobody', ...ROLES];

/** Whose organisation stands in the address. */
export type Whose = 'own' | 'foreign' | 'missing';

export interface MatrixRow {
  readonly method: 'GET' | 'POST';
  /** As the server knows it: `/o/:organisation/pilots/:code`. */
  readonly url: string;
  /** Status for each asker in their own organisation; for routes without an organisation the only one. */
  readonly own: Readonly<Record<Asker, number>>;
  /** Values for the other parameters of the address. */
  readonly params?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, string>>;
}

/** The same status for every role; nobody is sent to sign in. */
function members(
  status: number,
  except: Partial<Record<Asker, number>> = {},
): Readonly<Record<Asker, number>> {
  const roles = Object.fromEntries(ROLES.map((role) => [role, status])) as Record<Role, number>;
  return { ...roles, nobody: 303, ...except };
}

function everyone(status: number): Readonly<Record<Asker, number>> {
  return members(status, { nobody: status });
}

/** For whoever manages people and reads the audit trail; nobody else may. */
function managers(status: number, nobody = 303): Readonly<Record<Asker, number>> {
  return members(403, { administrator: status, 'strategy-director': status, nobody });
}

/** People and invitations: an unknown one, and forms that say nothing. */
function peopleRows(): readonly MatrixRow[] {
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
    post('uitnodigingen/:invitation/vernieuwen', 404, invitation),
    post('uitnodigingen/:invitation/intrekken', 404, invitation),
  ];
}

/**
 * Every route of the product with the status each role gets. A route that is not here fails the test; under
 * /o/:organisation a foreign and a missing organisation both answer 404 to everybody who is signed in.
 */
export const MATRIX: readonly MatrixRow[] = [
  { method: 'GET', url: '/', own: members(303) },
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
  { method: 'GET', url: '/account', own: members(200) },
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
  { method: 'POST', url: '/account/sessies', own: members(303, { nobody: 403 }) },
  {
    method: 'POST',
    url: '/account/koppelen/:provider',
    own: members(404, { nobody: 403 }),
    params: { provider: 'unknown' },
  },
  { method: 'POST', url: '/taal', own: members(303, { nobody: 403 }), fields: { language: 'nl', back: '/' } },
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
    own: members(403, { 'strategy-director': 303, consultant: 303, nobody: 403 }),
    params: { code: 'P01' },
    fields: { round: '1' },
  },
  // There is no disagreement about C1.
  {
    method: 'POST',
    url: '/o/:organisation/pilots/:code/beoordeling/vragen/:question',
    own: members(403, { 'strategy-director': 404, consultant: 404, nobody: 403 }),
    params: { code: 'P01', question: 'C1' },
    fields: { round: '1', version: '0', answer: '2', reason: 'besproken' },
  },
  {
    method: 'GET',
    url: '/o/:organisation/pilots/:code/oordeel',
    own: members(403, { 'strategy-director': 200, nobody: 303 }),
    params: { code: 'P01' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/pilots/:code/oordeel',
    own: members(403, { 'strategy-director': 303, nobody: 403 }),
    params: { code: 'P01' },
    fields: { version: '0', verdict: 'approved', reason: 'afgesproken' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/pilots/:code/oordeel/berekend',
    own: members(403, { 'strategy-director': 303, nobody: 403 }),
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
    own: members(403, { 'strategy-director': 200, nobody: 303 }),
  },
  {
    method: 'POST',
    url: '/o/:organisation/zelfbeoordeling/cultuur/vragen',
    own: members(403, { 'strategy-director': 422, nobody: 403 }),
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
    own: members(403, { 'strategy-director': 200, nobody: 303 }),
  },
  {
    method: 'POST',
    url: '/o/:organisation/zelfbeoordeling/vragen',
    own: members(403, { 'strategy-director': 303, nobody: 403 }),
    fields: {
      version: '1',
      ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`M${String(index + 1)}`, '2'])),
    },
  },
  { method: 'GET', url: '/o/:organisation/portfolio', own: members(200, { reader: 403 }) },
  { method: 'GET', url: '/o/:organisation/volgorde', own: members(200) },
  {
    method: 'POST',
    url: '/o/:organisation/volgorde',
    own: members(403, { 'strategy-director': 303, consultant: 303, nobody: 403 }),
    fields: { profile: 'balanced' },
  },
  { method: 'GET', url: '/o/:organisation/instellingen', own: members(200) },
  {
    method: 'GET',
    url: '/o/:organisation/instellingen/:subject',
    own: members(403, { 'strategy-director': 200, nobody: 303 }),
    params: { subject: 'heat' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/instellingen/effect',
    own: members(403, { 'strategy-director': 200, nobody: 403 }),
    fields: { base: '{}', standard: 'all' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/instellingen',
    own: members(403, { 'strategy-director': 303, nobody: 403 }),
    fields: { base: '{}', standard: 'all' },
  },
  ...peopleRows(),
  { method: 'GET', url: '/o/:organisation/logboek', own: managers(200) },
  { method: 'GET', url: '/o/:organisation/logboek.csv', own: managers(200) },
  { method: 'GET', url: '/o/:organisation/volgorde/voortgang', own: members(200) },
  {
    method: 'POST',
    url: '/o/:organisation/volgorde/stop',
    own: members(403, { 'strategy-director': 303, consultant: 303, nobody: 403 }),
  },
  {
    method: 'POST',
    url: '/o/:organisation/volgorde/annuleer',
    own: members(403, { 'strategy-director': 303, consultant: 303, nobody: 403 }),
  },
  { method: 'GET', url: '/o/:organisation/volgorde/profielen', own: members(200) },
  {
    method: 'GET',
    url: '/o/:organisation/volgorde/profielen/nieuw',
    own: members(403, { 'strategy-director': 200, consultant: 200 }),
  },
  {
    method: 'POST',
    url: '/o/:organisation/volgorde/profielen',
    own: members(403, { 'strategy-director': 422, consultant: 422, nobody: 403 }),
    fields: { name: 'Rustig' },
  },
  // What nobody made is not there for whoever may make one.
  {
    method: 'GET',
    url: '/o/:organisation/volgorde/profielen/:profile',
    own: members(403, { 'strategy-director': 404, consultant: 404 }),
    params: { profile: 'none' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/volgorde/profielen/:profile',
    own: members(403, { 'strategy-director': 404, consultant: 404, nobody: 403 }),
    params: { profile: 'none' },
    fields: { name: 'Voorjaar', version: '1' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/volgorde/profielen/:profile/verwijder',
    own: members(403, { 'strategy-director': 404, consultant: 404, nobody: 403 }),
    params: { profile: 'none' },
    fields: { version: '1' },
  },
  {
    method: 'GET',
    url: '/o/:organisation/volgorde/datums/:pilot/:phase',
    own: members(403, { 'strategy-director': 200, consultant: 200 }),
    params: { pilot: 'P01', phase: '1' },
  },
  {
    method: 'POST',
    url: '/o/:organisation/volgorde/datums/:pilot/:phase',
    own: members(403, { 'strategy-director': 422, consultant: 422, nobody: 403 }),
    params: { pilot: 'P01', phase: '1' },
    fields: { pin: '2026-01-06', version: '1' },
  },
  {
    method: 'GET',
    url: '/o/:organisation/volgorde/:sequence/probeer/:number',
    own: members(404),
    params: { sequence: 'none', number: '1' },
  },
  { method: 'GET', url: '/o/:organisation/plan', own: members(200) },
  { method: 'GET', url: '/o/:organisation/plan/document', own: members(200) },
  { method: 'GET', url: '/o/:organisation/plan/integratieplan.html', own: members(200) },
  {
    method: 'POST',
    url: '/o/:organisation/plan/versies',
    own: members(403, { 'strategy-director': 303, consultant: 303, nobody: 403 }),
    fields: { status: 'draft', reason: 'besproken' },
  },
  // What nobody has kept is not there, for no one.
  {
    method: 'GET',
    url: '/o/:organisation/plan/versies/:number',
    own: members(404),
    params: { number: '99' },
  },
  {
    method: 'GET',
    url: '/o/:organisation/plan/versies/:number/integratieplan.html',
    own: members(404),
    params: { number: '99' },
  },
  {
    method: 'GET',
    url: '/o/:organisation/plan/vergelijk/:number',
    own: members(404),
    params: { number: '99' },
  },
];

export function addressOf({ url, params = {} }: MatrixRow, organisation: string): string {
  return url.replace(/:(\w+)/g, (_, name: string) =>
    name === 'organisation' ? organisation : (params[name] ?? ''),
  );
}
