import { WebSuite } from '../support/web-suite.js';
import { heavy, malformed, portOf, sendAll, sendRaw, serverErrors, slowloris } from './hostile-requests.js';

let suite: WebSuite;
let port: number;

beforeAll(async () => {
  suite = await WebSuite.start();
  port = await portOf(suite.test);
});

afterAll(async () => {
  await suite.stop();
});

async function stillAnswers(): Promise<void> {
  expect((await fetch(`http://127.0.0.1:${String(port)}/aanmelden`)).status).toBe(200);
}

it('answers malformed requests with a refusal, never with an accident', async () => {
  const answers = await sendAll(port, malformed(480));
  expect(answers.sent).toBe(480);
  expect([serverErrors(answers), answers.statuses.has(400)]).toEqual([0, true]);
  await stillAnswers();
});

it('refuses bodies that are too large or too deep', async () => {
  const answers = await sendAll(port, heavy(3));
  expect(serverErrors(answers)).toBe(0);
  expect([...answers.statuses.keys()].every((status) => status === 0 || status >= 400)).toBe(true);
  await stillAnswers();
});

it('closes connections that never come to the point, and answers others meanwhile', async () => {
  const report = await slowloris(port, 100, 60_000);
  expect([report.opened, report.closed]).toEqual([100, 100]);
  await stillAnswers();
}, 90_000);

it('says no more than what is wrong when a head is too long', async () => {
  const head = Buffer.from(`GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'y'.repeat(40_000)}\r\n\r\n`);
  expect([0, 431]).toContain(await sendRaw(port, head));
});
