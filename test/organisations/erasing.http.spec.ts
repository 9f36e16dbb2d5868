import { load } from 'cheerio';
import { addMember, Visitor } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { WebSuite } from '../support/web-suite.js';

let suite: WebSuite;
let visitor: Visitor;
let base: string;
let organisationId: string;

beforeAll(async () => {
  suite = await WebSuite.start();
});

beforeEach(async () => {
  ({ visitor, base, organisationId } = await suite.enter(readExample('polderzeker'), 'administrator'));
});

afterAll(async () => {
  await suite.stop();
});

describe('erasing a person', () => {
  it('asks first, says what goes and what stays, and then does it', async () => {
    const personId = await addMember(suite.database, organisationId, 'reader');
    const reader = await new Visitor(suite.test).signIn(personId);
    const url = `${base}/mensen/${personId}/wissen`;
    const person = load((await visitor.get(`${base}/mensen/${personId}`)).body);
    expect(person(`a[href="${url}"]`).text()).toBe('Wis deze persoon');
    const asked = load((await visitor.get(url)).body);
    expect(asked('h1').text()).toBe('Test reader wissen?');
    expect(asked('main').text()).toContain('kan niet worden teruggedraaid');

    const refused = await visitor.submit(url, url);
    expect([refused.statusCode, load(refused.body)('[href="#sure"]').text()]).toEqual([
      422,
      'Vink aan dat u dit weet',
    ]);

    const done = await visitor.submit(url, url, { sure: 'true' });
    expect([done.statusCode, done.headers.location]).toEqual([303, `${base}/mensen`]);
    const people = load((await visitor.get(`${base}/mensen`)).body);
    expect(people('main').text()).toContain('Deze persoon is gewist.');
    expect(people('table').text()).not.toContain('Test reader');
    expect((await reader.get('/account')).headers.location).toMatch(/^\/aanmelden/);
    expect(load((await visitor.get(`${base}/logboek`)).body)('table').text()).toContain(
      `gewistpersoon P-${personId.slice(0, 8).toUpperCase()}`,
    );
    expect((await visitor.get(url)).statusCode).toBe(404);
  });

  it('lists who left, and refuses the last administrator in words', async () => {
    const personId = await addMember(suite.database, organisationId, 'reader');
    const remove = `${base}/mensen/${personId}/verwijderen`;
    await visitor.submit(remove, remove);
    const people = load((await visitor.get(`${base}/mensen`)).body);
    expect(people('section[aria-labelledby=vertrokken] a').attr('href')).toBe(
      `${base}/mensen/${personId}/wissen`,
    );

    const own = people('tbody th a').attr('href') ?? '';
    const answer = await visitor.submit(`${own}/wissen`, `${own}/wissen`, { sure: 'true' });
    expect([answer.statusCode, load(answer.body)('main').text()]).toEqual([
      422,
      expect.stringContaining('Dit is de enige beheerder.'),
    ]);
  });

  it('is not offered to who may not', async () => {
    const personId = await addMember(suite.database, organisationId, 'reader');
    const director = await new Visitor(suite.test).signIn(
      await addMember(suite.database, organisationId, 'strategy-director'),
    );
    expect((await director.get(`${base}/mensen/${personId}`)).body).not.toContain('/wissen');
    expect((await director.get(`${base}/mensen/${personId}/wissen`)).statusCode).toBe(403);
  });
});
