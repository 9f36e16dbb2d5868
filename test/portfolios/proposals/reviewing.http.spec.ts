import { load } from 'cheerio';
import { addMember, hiddenFields, Visitor } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { open, textOf } from '../../support/open-page.js';
import { WebSuite } from '../../support/web-suite.js';

const demo = readExample('polderzeker');
let suite: WebSuite;

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

interface Own {
  readonly base: string;
  readonly director: Visitor;
  readonly directorId: string;
  /** Of Marketing & Communicatie (MC), which owns P05. */
  readonly head: Visitor;
  readonly headId: string;
  readonly consultant: Visitor;
  readonly consultantId: string;
  readonly page: string;
}

async function entered(): Promise<Own> {
  const { base, organisationId } = await suite.enter(demo, 'reader');
  const ids = [
    await addMember(suite.database, organisationId, 'strategy-director'),
    await addMember(suite.database, organisationId, 'department-head'),
    await addMember(suite.database, organisationId, 'consultant'),
  ] as const;
  const [directorId, headId, consultantId] = ids;
  const [director, head, consultant] = await Promise.all(
    ids.map(async (id) => new Visitor(suite.test).signIn(id)),
  );
  if (!director || !head || !consultant) throw new Error('nobody signed in');
  const people = { director, directorId, head, headId, consultant, consultantId };
  return { base, ...people, page: `${base}/voorstellen/P05` };
}

const QUESTIONS = ['C', 'R', 'K', 'B'].flatMap((letter) =>
  [1, 2, 3, 4, 5].map((n) => `${letter}${String(n)}`),
);

/** Director and consultant both judge P05 with a 3 on everything; the consultant closes the round. */
async function assessed(own: Own): Promise<void> {
  const form = `${own.base}/pilots/P05/beoordeling`;
  const answers = QUESTIONS.flatMap((id) => [
    [id, '3'],
    [`${id}.reason`, 'gezien'],
    [`${id}.evidence`, 'verslag'],
  ]);
  const fields = { ...(Object.fromEntries(answers) as Record<string, string>), submit: 'true' };
  for (const visitor of [own.director, own.consultant])
    expect((await visitor.submit(form, form, fields)).statusCode).toBe(303);
  await own.consultant.submit(form, `${form}/sluiten`);
}

describe('a verdict', () => {
  it('waits until people have judged', async () => {
    const own = await entered();
    const early = await own.director.get(`${own.page}/oordeel`);
    expect([early.statusCode, early.headers.location]).toEqual([303, own.page]);
    expect(textOf(await open(own.page, own.director), '[role=status]')).toContain('nu geen oordeel krijgen');
    expect((await own.consultant.get(`${own.page}/oordeel`)).statusCode).toBe(403);
  });

  it('approves as the criteria say, with a reason that the proposer reads', async () => {
    const own = await entered();
    await assessed(own);
    expect(textOf(await open(own.base, own.director), '#wacht + ul')).toContain('Geef een oordeel over');
    const form = `${own.page}/oordeel`;
    expect(textOf(await open(form, own.director), '.facts')).toContain('goedgekeurd');
    const refused = await own.director.submit(form, form, { verdict: 'approved' });
    expect(textOf(load(refused.body), '.error-summary')).toContain('Waarom?');
    const given = await own.director.submit(form, form, { verdict: 'approved', reason: 'Sterk en klein' });
    expect([given.statusCode, given.headers.location]).toEqual([303, own.page]);
    const $ = await open(own.page, own.head);
    expect([textOf($, '.facts'), textOf($, 'table')]).toEqual([
      expect.stringContaining('goedgekeurd'),
      expect.stringMatching(/Test strategy-director.*Sterk en klein/),
    ]);
    // As computed: nothing was set by hand.
    expect(textOf(await open(`${own.base}/pilots/P05`, own.head), '.page-head')).not.toContain('met de hand');
    expect((await own.director.get(form)).statusCode).toBe(303);
  });

  it('rejects kindly: with the smaller form that would pass, out of the plan, until it is taken up again', async () => {
    const own = await entered();
    await assessed(own);
    const form = `${own.page}/oordeel`;
    const hidden = hiddenFields(await open(form, own.director), form);
    const rejected = { ...hidden, verdict: 'rejected', reason: 'Nu te veel voor Marketing' };
    expect((await own.director.post(form, rejected)).statusCode).toBe(303);
    const $ = await open(own.page, own.head);
    expect(textOf($, '.facts')).toContain('afgewezen voor nu');
    expect(textOf($, '#kleiner + p')).toMatch(/fase|vorm/i);
    expect(textOf(await open(`${own.base}/poorten/P05`, own.head), '.notice')).toContain('telt nu niet mee');
    await own.head.submit(own.page, `${own.page}/hervatten`);
    const { verdictOverrides } = await suite.database.read(async (em) => ({
      verdictOverrides: await em.count('verdict_override', {}),
    }));
    expect(verdictOverrides).toBe(0);
  });
});

it('changes the moment that the first page gives as that of its last change', async () => {
  const own = await entered();
  const before = textOf(await open(own.base, own.director), '.eyebrow');
  suite.test.clock.now = new Date(suite.test.clock.now.getTime() + 3_600_000);
  const form = `${own.page}/vraag`;
  const asked = await own.director.submit(form, form, { question: 'Wie belt er als het druk is?' });
  expect(asked.statusCode).toBe(303);
  for (const visitor of [own.director, own.head, own.consultant]) {
    const eyebrow = textOf(await open(own.base, visitor), '.eyebrow');
    expect(eyebrow).toContain('bijgewerkt op');
    expect(eyebrow).not.toBe(before);
  }
});

describe('input of colleagues', () => {
  it('is asked by name, waits on the first page of who was asked, and is answered once', async () => {
    const own = await entered();
    const form = `${own.page}/inbreng`;
    const ask = { person: own.consultantId, kind: 'comment', question: 'Klopt de planning?' };
    const refused = await own.head.submit(form, form, { ...ask, person: own.headId });
    expect(refused.statusCode).toBe(422);
    expect(load(refused.body)('#question').text().trim()).toBe('Klopt de planning?');
    // A head may ask for a comment only, which a sentence says instead of a choice of one.
    const asking = await open(form, own.head);
    expect(asking('main input[type=radio]').length).toBe(0);
    expect(textOf(asking, '#vraag + p')).toMatch(/^De collega schrijft wat die ervan vindt\./);
    const { kind: _, ...typed } = ask;
    expect((await own.head.submit(form, form, typed)).statusCode).toBe(303);
    const home = await open(own.base, own.consultant);
    expect(home('#wacht + ul a').attr('href')).toBe(form);
    const $ = await open(form, own.consultant);
    const action = $('#aan-u ~ form').attr('action') ?? '';
    const hidden = hiddenFields($, action);
    expect((await own.head.post(action, { ...hidden, answer: 'Nee' })).statusCode).toBe(403);
    await own.consultant.post(action, { ...hidden, answer: 'Ja, maar niet in de zomer' });
    const answered = await open(form, own.head);
    expect(textOf(answered, '.lead')).toBe('Vraag een collega bij naam om een reactie.');
    expect(textOf(answered, 'table')).toContain('Ja, maar niet in de zomer');
    expect(textOf(answered, 'caption')).toBe('Iedereen heeft geantwoord');
    expect((await own.consultant.post(action, { ...hidden, answer: 'Nog iets' })).statusCode).toBe(409);
    expect((await open(own.base, own.consultant))(`#wacht + ul a[href="${form}"]`).length).toBe(0);
  });

  it('asks for a judgement of somebody who may judge, which counts when the scorecard is sent in', async () => {
    const own = await entered();
    const form = `${own.page}/inbreng`;
    const ask = { kind: 'judge', question: 'Wil jij dit beoordelen?' };
    // The head of the owning department is no judge of an own proposal.
    const refused = await own.director.submit(form, form, { ...ask, person: own.headId });
    expect(refused.statusCode).toBe(422);
    await own.director.submit(form, form, { ...ask, person: own.consultantId });
    expect((await open(form, own.director))('main input[name=kind][type=radio]').length).toBe(2);
    const mine = await open(form, own.consultant);
    expect(mine('#aan-u ~ p a').attr('href')).toBe(`${own.base}/pilots/P05/beoordeling`);
    await assessed(own);
    expect(textOf(await open(form, own.director), 'table')).toContain('scorekaart ingestuurd op');
  });
});
