import fastify from 'fastify';

import { documentStyles, loadAssets, registerAssets } from '../../../src/platform/views/index.js';
import { cssString } from '../../../src/platform/views/document-styles.js';

const assets = loadAssets();

async function get(url: string): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
  const server = fastify();
  registerAssets(server, assets);
  const { statusCode, headers, rawPayload } = await server.inject(url);
  await server.close();
  return { status: statusCode, headers, body: rawPayload };
}

test.each([
  ['style.css', 'text/css; charset=utf-8'],
  ['document.css', 'text/css; charset=utf-8'],
  ['sans.woff2', 'font/woff2'],
  ['icon.svg', 'image/svg+xml'],
])('%s is served with its type and may be kept for ever', async (name, type) => {
  const { status, headers, body } = await get(assets.url(name));
  expect(status).toBe(200);
  expect(headers['content-type']).toBe(type);
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(body.equals(assets.at(assets.url(name))?.body ?? Buffer.of())).toBe(true);
});

test.each([
  '/assets/style.css',
  '/assets/style.000000000000.css',
  '/assets/..%2f..%2fpackage.json',
  '/assets/',
])('%s is not there', async (url) => {
  expect((await get(url)).status).toBe(404);
});

test('the style sheet refers to our fonts by their hashed address and to nothing elsewhere', () => {
  const css = String(assets.at(assets.url('style.css'))?.body);
  const urls = [...css.matchAll(/url\("([^"]*)"\)/g)].map(([, url]) => url);
  expect(urls).toHaveLength(5);
  expect(urls.every((url) => url !== undefined && assets.at(url) !== undefined)).toBe(true);
});

describe('the styles of a document', () => {
  const css = documentStyles({ title: 'Polderzeker · Integratieplan </style>"', of: 'van' });

  test('refer to nothing outside themselves', () => {
    const urls = [...css.matchAll(/url\("?([^")]{0,40})/g)].map(([, url]) => url);
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.every((url) => url?.startsWith('data:font/woff2;base64,'))).toBe(true);
    expect(css).not.toContain('@import');
  });

  test('are lean: fonts and all in 320 kB', () => {
    expect(css.length).toBeLessThan(320_000);
  });

  test('cannot be ended by a title', () => {
    expect(css).not.toContain('</style');
    expect(css).toContain(
      '@bottom-left { content: "Polderzeker · Integratieplan \\3c \\2f style\\3e \\22 "; }',
    );
  });

  test('are the same every time', () => {
    expect(documentStyles({ title: 'x', of: 'of' })).toBe(documentStyles({ title: 'x', of: 'of' }));
  });
});

test.each([
  ['Plan 2026–2027, versie 3', '"Plan 2026–2027, versie 3"'],
  ['Büro “Ω”', '"Büro \\201c Ω\\201d "'],
  ['a\nb\\', '"a\\a b\\5c "'],
])('%j as a CSS string', (text, css) => {
  expect(cssString(text)).toBe(css);
});
