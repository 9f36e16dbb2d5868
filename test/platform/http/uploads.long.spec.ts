import { PassThrough, Readable } from 'node:stream';
import { fastify, type FastifyInstance, type FastifyRequest } from 'fastify';
import { registerUploads, uploadOf } from '../../../src/platform/http/uploads.js';
import { multipart, MULTIPART } from '../../support/upload.js';

/** A route for large files alone: what it is sent comes from somebody who is signed in, with any token. */
const LARGEST = 3 * 1024 * 1024;
/** Bytes of the usual body, and some more. */
const LARGE = 'x'.repeat(1024 * 1024 + 10);

let app: FastifyInstance;
let answer: () => Promise<void>;

beforeEach(async () => {
  app = fastify();
  app.decorateRequest('session', {
    getter: () => ({ personId: 'anna' }) as unknown as FastifyRequest['session'],
  });
  await registerUploads(app);
  answer = () => Promise.resolve();
  app.post('/archive', { config: { upload: true, largestUpload: LARGEST } }, async ({ body }) => {
    await answer();
    const file = uploadOf(body);
    return typeof file === 'string' ? file : String(file.bytes.length);
  });
});

afterEach(async () => {
  await app.close();
});

function send(payload: Buffer | Readable, headers: Record<string, string> = MULTIPART) {
  return app.inject({ method: 'POST', url: '/archive', payload, headers });
}

const form = (bytes: number): Buffer => multipart({}, { name: 'a.json', bytes: Buffer.alloc(bytes, ' ') });

it('takes a large file, and no other large body, whatever that says of its length', async () => {
  const json = { 'content-type': 'application/json' };
  const statuses = [
    await send(form(LARGEST)),
    await send(Buffer.from(JSON.stringify(LARGE)), json),
    await send(Readable.from([JSON.stringify(LARGE)]), { ...json, 'transfer-encoding': 'chunked' }),
  ].map(({ statusCode, body }) => (statusCode === 200 ? body : statusCode));
  expect(statuses).toEqual([String(LARGEST), 413, 413]);
});

it('holds one large file at a time until it is answered, and asks others to come back', async () => {
  let goOn = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    answer = () => {
      answer = () => Promise.resolve();
      resolve();
      return new Promise((done) => (goOn = done));
    };
  });
  const first = send(form(10));
  await begun;
  const other = await send(form(10));
  goOn();
  expect([other.statusCode, other.headers['retry-after'], (await first).body]).toEqual([503, '5', '10']);
});

it('is free again after a file that stopped halfway', async () => {
  const half = new PassThrough();
  half.end(form(10).subarray(0, 150));
  expect((await send(half)).statusCode).toBe(400);
  expect((await send(form(10))).body).toBe('10');
});
