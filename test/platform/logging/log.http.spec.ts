import { Writable } from 'node:stream';
import { load } from 'cheerio';
import { readExample } from '../../support/examples.js';
import { addMember, startApp, Visitor, type TestApp } from '../../support/app.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../../support/databases.js';
import type { Database } from '../../../src/platform/database/index.js';
import { importCase } from '../../../src/portfolios/index.js';

/** Keeps what is written to it. */
class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }

  get lines(): readonly Record<string, unknown>[] {
    return this.text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }
}

const PASSWORD = 'een-kikker-van-steen-77';
const EMAIL = 'jo@polderzeker.example';

let made: TestDatabase;
let database: Database;
let kept: Kept;
let test: TestApp;

beforeEach(async () => {
  made = await makeDatabase('sqlite');
  database = await openDatabase(made);
  kept = new Kept();
  test = await startApp(database, { log: { level: 'trace', stream: kept } });
});

afterEach(async () => {
  await test.app.close();
  await database.close();
  await made.remove();
});

async function entered(): Promise<{ visitor: Visitor; base: string }> {
  const demo = readExample('polderzeker');
  const { organisationId, slug } = await database.write(async (em) =>
    importCase(em, demo, test.clock.now.toISOString()),
  );
  const person = await addMember(database, organisationId, 'administrator');
  return { visitor: await new Visitor(test).signIn(person), base: `/o/${slug}` };
}

describe('the log', () => {
  it('has a line of JSON for each answer: moment, number, pattern of the address, status and time', async () => {
    await new Visitor(test).get('/aanmelden/a-token-of-somebody?terug=/o/x');
    const line = kept.lines.find(({ msg }) => msg === 'answered');
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      reqId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      method: 'GET',
      route: '/aanmelden/:token',
      status: 410,
      ms: expect.any(Number) as number,
      msg: 'answered',
    });
  });

  it('and an error page show the same number', async () => {
    const page = load((await new Visitor(test).get('/nergens')).body);
    const { reqId } = kept.lines.at(-1) ?? {};
    expect(page('main').text()).toContain(String(reqId));
  });

  it('never holds a secret or what somebody is called, whatever they do', async () => {
    const { visitor, base } = await entered();
    const answers = [
      await visitor.submit('/account/begin', '/account/begin', {
        name: 'Jo van Dam',
        email: EMAIL,
        password: PASSWORD,
      }),
      await visitor.submit(`${base}/mensen/uitnodigen`, `${base}/mensen/uitnodigen`, {
        email: 'sam@polderzeker.example',
        role: 'reader',
      }),
      await new Visitor(test).signInWith(EMAIL, PASSWORD),
      await new Visitor(test).signInWith(EMAIL, 'verkeerd-wachtwoord'),
      await new Visitor(test).get(`${base}/logboek?wie=Jo`),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 200, 303, 401, 303]);
    const link = load(answers[1]?.body ?? '')('#link').attr('value') ?? '';
    expect(link).toMatch(/\/uitnodiging\/[\w-]{43}$/);
    await new Visitor(test).get(new URL(link).pathname);
    expect(kept.lines.filter(({ msg }) => msg === 'answered').length).toBeGreaterThan(8);
    const secrets = [
      PASSWORD,
      'verkeerd',
      EMAIL,
      'sam@',
      'Jo van',
      link.slice(-43),
      visitor.cookie('kikkerplan') ?? '?',
    ];
    for (const secret of secrets) expect(kept.text).not.toContain(secret);
    // Nor an address of a network.
    expect(kept.text).not.toContain('127.0.0.1');
  });

  it('tells of a mistake of ours, without the values in the statement', async () => {
    const { visitor } = await entered();
    await database.write((em) => em.query('ALTER TABLE membership RENAME TO gone'));
    const answer = await visitor.get('/');
    expect(answer.statusCode).toBe(500);
    const line = kept.lines.find(({ msg }) => msg === 'unexpected error');
    expect(line).toMatchObject({
      level: 'error',
      err: { type: 'QueryFailedError', message: expect.stringContaining('membership') as string },
    });
    expect(JSON.stringify(line)).not.toMatch(/"parameters"|"query"/);
  });
});
