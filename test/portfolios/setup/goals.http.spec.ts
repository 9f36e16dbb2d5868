import { readExample } from '../../support/examples.js';
import { open, textOf } from '../../support/open-page.js';
import { WebSuite } from '../../support/web-suite.js';

const demo = readExample('polderzeker');
const { goals: _goals, history: _history, ...bare } = demo.organisation;
let suite: WebSuite;

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

describe('goals and experiences', () => {
  it('begin empty, and can be added, measured, changed and taken away', async () => {
    const pilots = demo.pilots.map(({ goal: _goal, ...pilot }) => pilot);
    const { visitor, base } = await suite.enter({ ...demo, organisation: bare, pilots });
    const list = `${base}/inrichting/doelen`;
    const trying = `${base}/inrichting/ervaringen/nieuw`;
    expect(textOf(await open(list, visitor), 'main')).toContain('Er is nog geen doel.');

    const text = 'Klanten weten binnen een uur waar ze aan toe zijn';
    await visitor.submit(`${list}/nieuw`, `${list}/nieuw`, { text, kpi: '' });
    await visitor.submit(`${list}/nieuw`, `${list}/nieuw`, { text: 'Een tweede doel', kpi: 'K-CE-05' });
    const first = await open(`${base}/inrichting/doel/G1`, visitor);
    const version = String(first('input[name=version]').attr('value'));
    await visitor.submit(`${base}/inrichting/doel/G1`, `${base}/inrichting/doel/G1`, {
      version,
      text,
      kpi: 'K-CE-01',
    });
    expect(textOf(await open(list, visitor), '#doelen ~ ul')).toMatch(
      /^Klanten weten binnen een uur .* gemeten met: .* Een tweede doel/,
    );
    await visitor.submit(list, `${list}/verwijder`, { id: 'G2' });
    expect(textOf(await open(list, visitor), 'main')).not.toContain('Een tweede doel');

    const experience = { year: '2021', what: 'Klantforum, na zeven maanden gesloten', result: 'failure' };
    await visitor.submit(trying, trying, experience);
    expect(textOf(await open(list, visitor), 'main')).toContain(
      '2021: Klantforum, na zeven maanden gesloten mislukt',
    );
    const { year, what } = experience;
    await visitor.submit(list, `${base}/inrichting/ervaringen/verwijder`, { year, what });
    expect(textOf(await open(list, visitor), 'main')).not.toContain('Klantforum');
  });

  it('keep a goal that pilots work towards, and name those pilots', async () => {
    const { visitor, base } = await suite.enter(demo);
    const answer = await visitor.submit(`${base}/inrichting/doelen`, `${base}/inrichting/doelen/verwijder`, {
      id: 'G1',
    });
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('Dit doel kan niet weg');
    expect(answer.body).toContain('Webcare tijdens kantooruren');
  });

  it('say at the field what is wrong, and keep what was typed', async () => {
    const { visitor, base } = await suite.enter(demo);
    const trying = `${base}/inrichting/ervaringen/nieuw`;
    const answer = await visitor.submit(trying, trying, {
      year: 'lang geleden',
      what: 'Een forum',
      result: 'failure',
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('value="lang geleden"');
    expect(answer.body).toContain('Een forum</textarea>');
  });

  it('show both when somebody else changed the same goal', async () => {
    const { visitor, base } = await suite.enter(demo);
    const at = `${base}/inrichting/doel/G2`;
    const version = String((await open(at, visitor))('input[name=version]').attr('value'));
    await visitor.submit(at, at, { version, text: 'Wat de ander schreef', kpi: 'K-CV-04' });
    const answer = await visitor.submit(at, at, { version, text: 'Wat ik schreef', kpi: 'K-CV-04' });
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('Wat de ander schreef');
    expect(answer.body).toContain('Wat ik schreef');
  });
});
