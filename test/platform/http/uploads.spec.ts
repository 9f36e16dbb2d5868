import { Readable } from 'node:stream';
import { fastify, type FastifyInstance, type FastifyRequest } from 'fastify';
import { registerUploads, uploadOf } from '../../../src/platform/http/uploads.js';
import { multipart, MULTIPART } from '../../support/upload.js';

/** A route for large files alone: what it is sent comes from somebody who is signed in, with any token. */
const LARGEST = 3 * 1024 * 1024;
/** Bytes of the usual body, and some more. */
const LARGE = 'x'.repeat(1024 * 1024 + 10);

let app: FastifyInstance;

beforeEach(async () => {
  app = fastify();
  app.decorateRequest('session', {
    getter: () => ({ personId: 'anna' }) as unknown as FastifyRequest['session'],
  });
  await registerUploads(app);
  app.post('/archive', { config: { upload: true, largestUpload: LARGEST } }, ({ body }) => {
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
