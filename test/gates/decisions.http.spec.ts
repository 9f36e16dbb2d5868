import { load } from 'cheerio';
import { hiddenFields } from '../support/app.js';
import { ConflictPage } from '../support/conflict-page.js';
import { computed } from '../support/computed.js';
import { open, textOf } from '../support/open-page.js';
import { GO_ON, judged, MEASURED, QUESTION_IDS, send, RunningPilots } from './running-pilots.js';

const running = new RunningPilots();

describe('the criteria of the next phase', () => {
  it('keep the answers of who was first, and show both to who was not', async () => {
    const own = await running.begun();
    await running.onGateDay(own);
    const criteria = `${own.pilot}/criteria`;
    const seen = hiddenFields(await open(criteria, own.director), criteria);
    // A measurement changes nothing of the criteria.
    await send(own, 'meting', MEASURED);
    const sheet = (points: string, evidence: string) =>
      Object.fromEntries(
        QUESTION_IDS.flatMap(
          (id) =>
            [
              [id, points],
              [`${id}.evidence`, evidence],
            ] as const,
        ),
      );
    const first = await own.director.post(criteria, { ...seen, ...sheet('3', 'verslag') });
    expect(first.statusCode).toBe(303);
    const late = { ...sheet('3', 'verslag'), C1: '1', 'C2.evidence': 'gesprek' };
    const token = hiddenFields(await open(criteria, own.head), criteria)['_csrf'] ?? '';
    const answer = await own.head.post(criteria, { ...seen, _csrf: token, ...late });
    const page = new ConflictPage(answer.body, criteria);
    expect([answer.statusCode, page.heading]).toEqual([409, 'Iemand anders was u voor']);
    expect(page.choices.map(({ name }) => name)).toEqual(['C1', 'C2.evidence']);
    const kept = await own.head.send('POST', criteria, new URLSearchParams(page.body(['C1'])).toString());
    expect(kept.headers.location).toBe(`${own.pilot}/besluit`);
    const $ = await open(criteria, own.head);
    expect([$('input[name=C1]:checked').val(), $('input[name="C2.evidence"]').val()]).toEqual([
      '3',
      'gesprek',
    ]);
  });
});

describe('a decision at a gate', () => {
  it('waits for its time, for a measurement and for the criteria of the next phase', async () => {
    const own = await running.begun();
    const hints = async () => textOf(await open(`${own.pilot}/besluit`, own.head), '#besluit ~ form .radios');
    expect(await hints()).toContain('Kan nog niet: de poort gaat open in de laatste twee weken');
    await running.onGateDay(own);
    expect(await hints()).toContain('Kan nog niet: er is nog niet gemeten');
    await send(own, 'meting', MEASURED);
    expect(await hints()).toContain('Kan nog niet: stel eerst de vier criteria opnieuw');
    const refused = await send(own, 'besluit', { ...GO_ON, send: 'look' });
    expect([refused.statusCode, textOf(load(refused.body), '.error-summary li')]).toEqual([
      422,
      'U koos “Doorgaan”. Kan nog niet: stel eerst de vier criteria opnieuw voor de volgende fase.',
    ]);
    const asked = textOf(await open(`${own.pilot}/criteria`, own.head), 'main form');
    expect([asked.includes('Kan fase 2 starten zonder'), asked.includes('Kan fase 1')]).toEqual([
      true,
      false,
    ]);
    // Not which one: of the phase that is asked about here that would be untrue.
    expect(asked).toContain('Eén van beide, in één zin');
    expect(asked.replaceAll(/Bij het voorstel: [^.]*/g, '')).not.toContain('Alleen fase');
    await judged(own);
    const $ = await open(`${own.pilot}/besluit`, own.head);
    expect(textOf($, '#criteria ~ * tbody tr')).toContain('voldoet, 15 van 15');
  });

  it('shows its effect first, changes nothing, and holds when it is confirmed', async () => {
    const own = await running.begun();
    await running.onGateDay(own);
    await send(own, 'meting', MEASURED);
    const fields = { outcome: 'extend', weeks: '6', reason: 'Nog te kort gemeten' };
    const shown = load((await send(own, 'besluit', { ...fields, send: 'look' })).body);
    expect(textOf(shown, '#datums ~ * tbody tr')).toContain('5 januari 2026, 32 weken');
    expect(textOf(shown, '#hitte ~ * thead')).toMatch(/^Afdeling en kwartaal/);
    expect(textOf(await open(own.pilot, own.head), '.facts')).not.toContain('verlengd');
    const action = `${own.pilot}/besluit`;
    const back = load((await own.head.post(action, { ...hiddenFields(shown, action), send: 'change' })).body);
    expect(back('#weeks').attr('value')).toBe('6');
    const kept = await own.head.post(action, { ...hiddenFields(shown, action), send: 'confirm' });
    expect([kept.statusCode, kept.headers.location]).toEqual([303, own.pilot]);
    const $ = await open(own.pilot, own.head);
    expect(textOf($, '.facts')).toContain('verlengd');
    // Thirty-two weeks from 5 January: the last two begin on 3 August.
    expect(textOf($, '.facts')).toContain('3 augustus 2026 tot en met 14 augustus 2026');
    expect(textOf(await open(action, own.head), '#besluit ~ form .radios')).toContain('al een keer verlengd');
    const trail = await open(`${own.base}/logboek`, own.director);
    expect(textOf(trail, 'table')).toContain('besluit: Verlengen; reden: Nog te kort gemeten; weken: 6');
    const twice = await own.head.post(action, { ...hiddenFields(shown, action), send: 'confirm' });
    expect(twice.statusCode).toBe(409);
    expect(textOf(load(twice.body), '.lead')).toContain('Intussen is precies hetzelfde opgeslagen.');
  });

  it('stops with a lesson, which is shown with the pilot', async () => {
    const own = await running.begun();
    const stop = { outcome: 'stop', reason: 'Niemand leest mee', send: 'confirm' };
    const refused = await send(own, 'besluit', stop);
    expect(textOf(load(refused.body), '.error-summary')).toContain('Leg minstens één les vast');
    await send(own, 'besluit', { ...stop, lesson: 'Begin met één onderwerp' });
    const $ = await open(own.pilot, own.head);
    expect([textOf($, '.facts'), textOf($, '#geleerd + ul')]).toEqual([
      expect.stringContaining('gestopt'),
      expect.stringContaining('Begin met één onderwerp'),
    ]);
    expect((await own.head.get(`${own.pilot}/besluit`)).statusCode).toBe(404);
  });

  it('proposes an order for the rest, which holds only when it is taken over', async () => {
    const own = await running.begun(true);
    await running.onGateDay(own);
    await send(own, 'meting', MEASURED);
    await judged(own);
    await send(own, 'besluit', { ...GO_ON, send: 'confirm' });
    const sequence = await computed({ visitor: own.director, base: own.base });
    // Something runs, so that what has not begun is kept out of the past.
    expect(textOf(sequence, 'main')).not.toContain('en dat is voorbij');
    const between = await open(own.pilot, own.head);
    expect(textOf(between, '.facts')).toContain('gaat door');
    expect(textOf(between, '.facts')).toContain('Poort na fase 2');
    // Phase 2 has not begun: its criteria cannot be asked, and its gate shows what was promised of phase 2.
    expect(textOf(between, '#vastleggen + ul')).not.toContain('Stel de vier criteria opnieuw');
    const gate = await open(`${own.pilot}/besluit`, own.head);
    expect(textOf(gate, '#belofte ~ *')).toContain('14.000');
    expect(textOf(gate, '#criteria ~ *')).not.toContain('15 van 15');
    const page = `${own.base}/volgorde/voorstel`;
    const $ = await open(page, own.director);
    expect(textOf($, '.notice')).toContain('geldt nog niet');
    expect(textOf($, 'main button.button')).toBe('Neem dit voorstel over');
    expect(textOf(await open(own.base, own.director), '#wacht + ul')).toContain('voorstel voor de volgorde');
    const take = $('form')
      .filter((_, form) => $(form).find('input[name=take]').attr('value') === 'true')
      .find('input')
      .toArray()
      .map((input): [string, string] => [$(input).attr('name') ?? '', $(input).attr('value') ?? '']);
    const taken = await own.director.post(page, Object.fromEntries(take));
    expect(taken.headers.location).toBe(`${own.base}/volgorde`);
    const settled = await open(page, own.director);
    expect([textOf(settled, '.empty'), settled('.lead').length]).toEqual([
      expect.stringContaining('Er is nu geen voorstel') as string,
      0,
    ]);
    expect((await own.director.post(page, Object.fromEntries(take))).statusCode).toBe(404);
  });

  it('is not said to be near, to decider or onlooker, while the phase has not begun', async () => {
    const own = await running.adopted();
    const page = `${own.base}/poorten/P01/besluit`;
    for (const visitor of [own.director, own.head]) {
      const $ = await open(page, visitor);
      expect([$('.notice.info p').first().text(), $('.facts dd').first().text()]).toEqual([
        'Kan nog niet: de start is niet vastgelegd.',
        'fase nog niet gestart',
      ]);
    }
  });

  it('is not for the head of another department', async () => {
    const own = await running.begun();
    expect((await own.head.get(`${own.base}/poorten/P01/besluit`)).statusCode).toBe(200);
    const form = `${own.base}/poorten/P01/start`;
    expect((await own.head.get(form)).statusCode).toBe(403);
  });
});
