import { load, type CheerioAPI } from 'cheerio';
import { hiddenFields, type Visitor } from '../../support/app.js';
import { computed } from '../../support/computed.js';
import { readExample } from '../../support/examples.js';
import { ConflictPage } from '../../support/conflict-page.js';
import { WebSuite } from '../../support/web-suite.js';
import { textOf } from '../../support/open-page.js';

let suite: WebSuite;
const demo = readExample('polderzeker');
const unset = { ...demo, plan: { ...demo.plan, settings: {} } };

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

interface Entered {
  readonly visitor: Visitor;
  readonly base: string;
}

async function open({ visitor, base }: Entered, path: string): Promise<CheerioAPI> {
  const answer = await visitor.get(`${base}${path}`);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return load(answer.body);
}

/** Everything that stands in the form with this action, as a browser would send it. */
function filled($: CheerioAPI, action: string): Record<string, string> {
  const form = $('form').filter((_, element) => $(element).attr('action') === action);
  const inputs = form.first().find('input').toArray();
  return Object.fromEntries(
    inputs.map((input) => [$(input).attr('name') ?? '', $(input).attr('value') ?? '']),
  );
}

async function effect(
  own: Entered,
  subject: string,
  typed: Record<string, string>,
  status = 200,
): Promise<CheerioAPI> {
  const $ = await open(own, `/instellingen/${subject}`);
  const action = `${own.base}/instellingen/effect`;
  const answer = await own.visitor.post(action, { ...filled($, action), ...typed });
  expect(answer.statusCode).toBe(status);
  return load(answer.body);
}

async function save(own: Entered, $: CheerioAPI) {
  const action = `${own.base}/instellingen`;
  return own.visitor.post(action, hiddenFields($, action));
}

describe('the list of settings', () => {
  it('shows every threshold with its value, default, unit, range and origin', async () => {
    const $ = await open(await suite.enter(unset), '/instellingen');
    const row = $('tbody tr')
      .toArray()
      .map((element) => $(element))
      .find((element) => element.find('th').text().includes('Langste fase 1'));
    expect(
      row
        ?.find('td')
        .toArray()
        .map((cell) => $(cell).text().trim()),
    ).toEqual(['26', '26', 'weken', '1 tot 104', 'onze standaard, naar S1-6']);
    expect(textOf($, '#afwijkend ~ p')).toContain('Alle drempels staan op de standaard.');
    expect($('h2 ~ a').length).toBe(8);
  });

  it('can be read by who may not change it, without a way to do so', async () => {
    const $ = await open(await suite.enter(demo, 'reader'), '/instellingen');
    expect(textOf($, '.notice')).toContain('Alleen de strategiedirecteur');
    expect($('main form').length).toBe(0);
    expect($('h2 ~ a').length).toBe(0);
  });
});

describe('a change', () => {
  it('first shows its effect and changes nothing, then is kept by one more step', async () => {
    const own = await suite.enter(unset);
    // Six to ten degrees for Marketing & Communicatie: the demo has two departments above four fifths.
    const $ = await effect(own, 'heat', { 'heat.capacityPerTolerance': '1' });
    expect(textOf($, 'h1')).toBe('Dit verandert er');
    expect(textOf($, '.lead')).toMatch(/komen erbij/);
    expect($('#komt-erbij').length).toBe(1);
    expect(textOf($, '.section .plain')).toContain(
      'Het hele plan: van “Gereed onder voorwaarden” naar “Niet gereed”',
    );
    expect(textOf(await open(own, '/instellingen'), '#afwijkend ~ p')).toContain('standaard');
    const saved = await save(own, $);
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `${own.base}/instellingen`]);
    const list = await open(own, '/instellingen');
    expect(textOf(list, '.notice')).toContain('De instellingen zijn veranderd.');
    expect(textOf(list, '.plain')).toContain(
      'Plafond per punt verandertolerantie, in graden: 1 (standaard 2)',
    );
    expect(textOf(await open(own, '/portfolio'), '.verdict')).toContain('Niet gereed');
  });

  it('goes back to the default, one by one and all at once, each with its effect first', async () => {
    const own = await suite.enter({
      ...demo,
      plan: { ...demo.plan, settings: { 'step.maximum': 2, 'phase1.maximumWeeks': 40 } },
    });
    const action = `${own.base}/instellingen/effect`;
    const list = await open(own, '/instellingen');
    const one = await own.visitor.post(action, hiddenFields(list, action));
    const $ = load(one.body);
    expect(textOf($, 'main table tbody')).toBe('Hoogste stap tussen twee fasen, in graden211');
    expect((await save(own, $)).statusCode).toBe(303);
    const next = await open(own, '/instellingen');
    const forms = next('main form').length;
    expect(forms).toBe(2);
    const all = await own.visitor.post(action, { ...hiddenFields(next, action), standard: 'all' });
    expect((await save(own, load(all.body))).statusCode).toBe(303);
    expect(textOf(await open(own, '/instellingen'), '#afwijkend ~ p')).toContain('Alle drempels');
  });

  it('reads an empty field as the default, and a comma as a decimal mark', async () => {
    const own = await suite.enter({
      ...demo,
      plan: { ...demo.plan, settings: { 'heat.involvedShare': 0.8 } },
    });
    const empty = await effect(own, 'heat', { 'heat.involvedShare': '' });
    expect(textOf(empty, 'main table td:nth-child(3)')).toBe('0,5');
    const comma = await effect(own, 'heat', { 'heat.involvedShare': '0,25' });
    expect(textOf(comma, 'main table td:nth-child(3)')).toBe('0,25');
  });

  it('can be adjusted further with what was typed', async () => {
    const own = await suite.enter(unset);
    const $ = await effect(own, 'steps', { 'phase1.maximumWeeks': '30', 'start.maximum.2': '2' });
    const action = `${own.base}/instellingen/effect`;
    const again = load((await own.visitor.post(action, hiddenFields($, action))).body);
    expect(again('#phase1-maximumWeeks').attr('value')).toBe('30');
    expect(again('#start-maximum-2').attr('value')).toBe('2');
    expect(again('#step-maximum').attr('value')).toBe('1');
  });

  it('says so when it changes nothing', async () => {
    const $ = await effect(await suite.enter(unset), 'steps', {});
    expect(textOf($, '.lead')).toBe('Deze waarden staan er al. Er verandert niets.');
    expect($('main form').length).toBe(0);
  });

  it('warns that the computed sequence will be out of date', async () => {
    const own = await suite.enter(unset);
    await own.visitor.submit(`${own.base}/volgorde`, `${own.base}/volgorde`, { profile: 'balanced' });
    await computed(own);
    const $ = await effect(own, 'pace', { 'calm.leerpauze': '6' });
    expect(textOf($, '.notice.warning')).toContain('De berekende volgorde is daarna verouderd');
    expect(textOf($, '.lead')).toBe('Geen enkele bevinding en geen enkel oordeel verandert.');
  });
});

describe('what cannot be', () => {
  it.each([
    ['too high', { 'phase1.maximumWeeks': '105' }, '“Langste fase 1, in weken” is te hoog: hoogstens 104'],
    [
      'too low, of a list',
      { 'start.maximum.3': '0' },
      '“Hoogste intensiteit van fase 1: Tolerantie 3” is te laag: minstens 1',
    ],
    ['no number', { 'step.maximum': 'veel' }, 'een getal'],
    [
      'a contradiction',
      { 'phase1.minimumWeeks': '27' },
      '“Kortste fase 1, in weken” mag niet hoger zijn dan “Langste fase 1, in weken” (26)',
    ],
    ['an unknown field', { extra: '1' }, 'Het veld “extra” bestaat hier niet'],
    ['a NUL', { 'step.maximum': '1\0' }, 'onleesbare teken'],
  ])('is told beside the field and keeps what was typed: %s', async (_, typed, sentence) => {
    const own = await suite.enter(unset);
    const $ = await effect(own, 'steps', { 'goal.lastPhasePercent': '70', ...typed }, 422);
    expect($('title').text()).toMatch(/^Fout:/);
    expect(textOf($, '.error-summary')).toContain(sentence);
    expect($('#goal-lastPhasePercent').attr('value')).toBe('70');
    expect(textOf(await open(own, '/instellingen'), '#afwijkend ~ p')).toContain('Alle drempels');
  });

  it('is a base that no page of ours wrote', async () => {
    const own = await suite.enter(unset);
    for (const base of ['nonsense', '[]x', '{"step.maximum":99}', 'null', '"text"']) {
      const $ = await open(own, '/instellingen/steps');
      const action = `${own.base}/instellingen/effect`;
      const answer = await own.visitor.post(action, { ...filled($, action), base });
      expect([base, answer.statusCode]).toEqual([base, 403]);
    }
  });

  it('is a subject that does not exist', async () => {
    const own = await suite.enter(unset);
    expect((await own.visitor.get(`${own.base}/instellingen/weather`)).statusCode).toBe(404);
  });
});

describe('two people at once', () => {
  it('see both values when they changed the same threshold, and lose nothing', async () => {
    const own = await suite.enter(unset);
    const mine = await effect(own, 'steps', { 'step.maximum': '2', 'phase1.maximumWeeks': '30' });
    await save(own, await effect(own, 'steps', { 'step.maximum': '3' }));
    const refused = await save(own, mine);
    expect(refused.statusCode).toBe(409);
    const action = `${own.base}/instellingen/effect`;
    const conflict = new ConflictPage(refused.body, action);
    expect(conflict.heading).toBe('Iemand anders was u voor');
    expect(conflict.choices).toEqual([
      {
        name: 'step.maximum',
        question: 'Hoogste stap tussen twee fasen, in graden',
        mine: '2',
        theirs: '3',
        difference: 'Bij u 1 minder.',
      },
    ]);
    const again = load((await own.visitor.post(action, conflict.body())).body);
    expect((await save(own, again)).statusCode).toBe(303);
    const list = textOf(await open(own, '/instellingen'), '.plain');
    expect(list).toContain('in graden: 2 (standaard 1)');
    expect(list).toContain('in weken: 30 (standaard 26)');
  });

  it('do not meet when they changed different thresholds', async () => {
    const own = await suite.enter(unset);
    const mine = await effect(own, 'steps', { 'step.maximum': '2' });
    await save(own, await effect(own, 'heat', { 'heat.involvedShare': '0,6' }));
    expect((await save(own, mine)).statusCode).toBe(303);
    const list = textOf(await open(own, '/instellingen'), '.plain');
    expect(list).toContain('in graden: 2 (standaard 1)');
    expect(list).toContain('0,6 (standaard 0,5)');
  });
});

it('prints what differs in the plan document', async () => {
  const own = await suite.enter(unset);
  await save(own, await effect(own, 'steps', { 'phase1.maximumWeeks': '30' }));
  const $ = await open(own, '/plan/document');
  expect(textOf($, '#settings')).toContain('wijkt af van de standaard');
});
