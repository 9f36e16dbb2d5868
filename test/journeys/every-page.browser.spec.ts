import type { Browser, Page } from 'playwright-core';
import { isTooWide, launchBrowser, openWatched } from '../support/browser.js';
import { judgePage } from '../support/judge-page.js';
import { Mailbox } from '../support/mailbox.js';
import { startServer, type RunningServer } from '../support/server.js';

const EMAIL = 'dirk@polderzeker.example';
const NEW_EMAIL = 'dirk.jansen@polderzeker.example';
const PASSWORD = 'een kikker in koud water';
const OTHER_PASSWORD = 'zwemmen in een warme pan';
const SEND = 'main form button.button:not(.second)';

let mailbox: Mailbox;
let server: RunningServer;
let browser: Browser;
let page: Page;
let complaints: string[];
/** Address of the organisation. */
let base: string;

beforeAll(async () => {
  mailbox = await Mailbox.open();
  const mail = { KIKKERPLAN_MAIL_URL: mailbox.url, KIKKERPLAN_MAIL_FROM: 'Kikkerplan <kp@example.nl>' };
  [server, browser] = await Promise.all([startServer(mail), launchBrowser()]);
  ({ page, complaints } = await openWatched(browser, server.origin));
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  await mailbox.close();
});

let judged = 0;

/** What a page has to be: in turn on a wide screen in the light and on a telephone in the dark; never too wide. */
async function judge(on: Page = page): Promise<void> {
  judged += 1;
  const dark = judged % 2 === 0;
  await on.setViewportSize({ width: 360, height: 740 });
  if (!dark) {
    const where = new URL(on.url()).pathname;
    expect([where, await isTooWide(on)]).toEqual([where, false]);
    await on.setViewportSize({ width: 1280, height: 900 });
  }
  await on.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await judgePage(on);
}

/** The mail with this word in it, sent after so many others. */
async function linkIn(address: string, word: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const mail = mailbox.mails.filter(({ to, text }) => to.includes(address) && text.includes(word)).at(-1);
    const link = /https?:\/\/\S+/.exec(mail?.text ?? '');
    if (link) return link[0];
    await page.waitForTimeout(50);
  }
  throw new Error(`no mail to ${address} with ${word}`);
}

it('judges getting in, for the first time and again', async () => {
  await page.goto(server.signInUrl);
  await judge();
  await page.click(SEND);
  await judge();
  await page.fill('#name', 'Dirk');
  await page.fill('#email', EMAIL);
  await page.fill('#password', PASSWORD);
  await page.click(SEND);
  await page.locator('h1', { hasText: 'Welkom' }).waitFor();
  await judge();
  await page.click('main a.button >> nth=0');
  await page.waitForURL('**/o/*');
  base = page.url();
  await judge();
});

/** Under the address of the organisation, unless it begins at the root. */
const PAGES: readonly (readonly [what: string, ...paths: string[]])[] = [
  ['the organisations', '/organisaties'],
  ['beginning', '/welkom/begin', 'begin/naam', 'begin/afdelingen', 'begin/cultuur', 'begin/geld'],
  [
    'the account',
    '/account',
    '/account/gegevens',
    '/account/berichten',
    '/account/wachtwoord',
    '/account/e-mail',
  ],
  ['the set-up', 'inrichting', 'inrichting/organisatie', 'inrichting/kalender', 'inrichting/geld'],
  ['periods and departments', 'inrichting/kalender/periode', 'inrichting/afdelingen/nieuw'],
  ['a department', 'inrichting/afdelingen', 'inrichting/afdelingen/KS', 'inrichting/afdelingen/KS/uren'],
  ['removing a department', 'inrichting/afdelingen/KS/verwijder'],
  ['culture', 'zelfbeoordeling/cultuur', 'zelfbeoordeling/cultuur/vragen', 'pilots/P01/cultuur'],
  ['the calculator', 'pilots/P01/fasen/1/intensiteit'],
  ['own profiles', 'volgorde/profielen', 'volgorde/profielen/nieuw'],
  ['people', 'mensen', 'mensen?zoek=dirk', 'mensen?rol=reader', 'mensen/uitnodigen'],
  ['the audit trail', 'logboek'],
  ['goals and experiences', 'inrichting/doelen', 'inrichting/doel/G1', 'inrichting/ervaringen/nieuw'],
  ['gates', 'poorten', 'poorten/P01', 'poorten/P01/start', 'poorten/P01/meting', 'poorten/P01/besteed'],
  ['lists', 'lijsten'],
  ['customer signals', 'signalen', 'signalen/nieuw', 'signalen?stand=afgehandeld', 'signalen?zoek=bel'],
  ['lessons and decisions', 'poorten/P01/geleerd', 'poorten/P01/criteria', 'poorten/P01/besluit'],
  ['the board, time and heat', 'bord', 'bord/verplaats/P01', 'tijdlijn', 'hitte'],
  ['what the plan is about', 'bord/leeg/content', 'pilots/P08/selectie', 'scenarios', 'scenarios/nieuw'],
  ['the document', 'plan', 'plan/teksten', 'plan/weergave', 'plan/weergave/logo', 'plan/bestanden/nu'],
  ['a proposal', 'voorstellen/P01/inbreng', 'voorstellen/P01/oordeel'],
];

it.each(PAGES)('judges %s', async (_, ...paths) => {
  for (const path of paths) {
    await page.goto(path.startsWith('/') ? `${server.origin}${path}` : `${base}/${path}`);
    expect(await page.locator('main h1').count()).toBe(1);
    await judge();
  }
});

it('keeps the time of an event out of the next column on a telephone', async () => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto(`${base}/logboek`);
  const times = page.locator('tbody th.day');
  expect(await times.count()).toBeGreaterThan(0);
  const over = await times.evaluateAll(
    (cells) => cells.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
  );
  expect(over).toBe(0);
});

it('judges a scenario beside the plan, and the list of them', async () => {
  await page.goto(`${base}/scenarios/nieuw`);
  await page.click(SEND);
  await judge();
  await page.fill('#name', 'Zonder blog');
  await page.fill('#hypothesis', 'Marketing blijft koeler.');
  await page.check('input[name=dates][value=nu]');
  await page.check('input[name=out][value=P08]');
  await page.click(SEND);
  await judge();
  await page.goto(`${base}/scenarios`);
  await judge();
});

it('judges an invitation, from the form to the first page', async () => {
  await page.goto(`${base}/mensen/uitnodigen`);
  await page.click(SEND);
  await judge();
  await page.fill('#email', 'noor@polderzeker.example');
  await page.check('input[name=role][value=administrator]');
  await page.click(SEND);
  await judge();
  const link = await page.inputValue('#link');
  const { page: guest, complaints: own } = await openWatched(browser, server.origin);
  await guest.goto(link);
  await judge(guest);
  await guest.click(SEND);
  await judge(guest);
  await guest.fill('#name', 'Noor');
  await guest.fill('#password', OTHER_PASSWORD);
  await guest.click(SEND);
  await judge(guest);
  for (const path of ['reservekopie', 'mensen']) {
    await guest.goto(`${base}/${path}`);
    await judge(guest);
  }
  const first = await guest.locator('main a', { hasText: 'Dirk' }).getAttribute('href');
  await guest.goto(`${server.origin}${first ?? ''}/wissen`);
  await judge(guest);
  await judgeMaking(guest);
  // A link works once.
  await guest.context().clearCookies();
  await guest.goto(link);
  await judge(guest);
  complaints.push(...own);
  await guest.context().close();
  for (const path of ['', '/verwijderen']) {
    await page.goto(`${base}/mensen`);
    const person = await page.locator('main a', { hasText: 'Noor' }).getAttribute('href');
    await page.goto(`${server.origin}${person ?? ''}${path}`);
    await judge();
  }
});

/** For an administrator; and the pages of the new organisation while nothing is in them. */
async function judgeMaking(on: Page): Promise<void> {
  await on.goto(`${server.origin}/organisaties/nieuw`);
  await on.click(SEND);
  await judge(on);
  await on.fill('#name', 'Kikkerland');
  await on.fill('main textarea', 'Verkoop\nService');
  await on.click(SEND);
  const made = on.url();
  await judge(on);
  for (const path of ['inrichting', 'volgorde/profielen', 'mensen', 'logboek', 'voorstellen']) {
    await on.goto(`${made}/${path}`);
    await judge(on);
  }
}

it('judges changing an e-mail address, with its confirmation', async () => {
  await page.goto(`${server.origin}/account/e-mail`);
  await page.click(SEND);
  await judge();
  await page.fill('#email', NEW_EMAIL);
  await page.fill('#current', PASSWORD);
  await page.click(SEND);
  await judge();
  await page.goto(await linkIn(NEW_EMAIL, '/account/e-mail/'));
  await judge();
  await page.click(SEND);
  await judge();
});

it('judges what two people do at once: the page to choose on, and the form after it', async () => {
  const form = `${base}/inrichting/organisatie`;
  await page.goto(form);
  const late = await page.context().newPage();
  await late.goto(form);
  await page.fill('#seat', 'Lelystad');
  await page.click(SEND);
  await late.fill('#seat', 'Almere');
  await late.fill('#goal', 'Antwoord binnen een dag');
  await late.click(SEND);
  expect(await late.locator('h1').innerText()).toBe('Iemand anders was u voor');
  await judge(late);
  await late.check('#seat-2');
  await late.click('main form button.second');
  expect(await late.inputValue('#seat')).toBe('Lelystad');
  expect(await late.inputValue('#goal')).toBe('Antwoord binnen een dag');
  await judge(late);
  await late.click(SEND);
  await judge(late);
  await late.close();
});

it('judges a forgotten password, and a form that was kept meanwhile', async () => {
  await page.goto(`${server.origin}/account/gegevens`);
  await page.fill('#name', 'Dirk Jansen');
  const { page: guest, complaints: own } = await openWatched(browser, server.origin);
  for (const path of ['/aanmelden', '/wachtwoord-vergeten']) {
    await guest.goto(`${server.origin}${path}`);
    await judge(guest);
  }
  await guest.fill('#email', NEW_EMAIL);
  await guest.click(SEND);
  await judge(guest);
  const link = await linkIn(NEW_EMAIL, '/wachtwoord-kiezen/');
  await guest.goto(link);
  await judge(guest);
  await guest.fill('#password', OTHER_PASSWORD);
  await guest.click(SEND);
  await judge(guest);
  await guest.goto(link);
  await judge(guest);
  complaints.push(...own);

  // Choosing a password ends every other session.
  await page.click(SEND);
  await judge();
  await page.fill('#email', NEW_EMAIL);
  await page.fill('#password', 'kort');
  await page.click(SEND);
  await judge();
  await page.fill('#password', OTHER_PASSWORD);
  await page.click(SEND);
  expect(new URL(page.url()).pathname).toMatch(/^\/bewaard\//);
  expect(await page.inputValue('#name')).toBe('Dirk Jansen');
  await judge();
  await page.click(SEND);
  expect(await page.locator('main').innerText()).toContain('Dirk Jansen');
});

it('judges pages that are not there', async () => {
  for (const path of ['/o/nergens', '/nergens']) {
    await page.goto(`${server.origin}${path}`);
    await judge();
  }
});

it('was silent all along', () => {
  // A browser says it of every answer that refuses; each of those was asked for.
  expect(complaints.filter((complaint) => !/status of (401|404|409|410|422)/.test(complaint))).toEqual([]);
});
