import { localPath } from '../../src/accounts/web/local-path.js';

describe('where a visitor goes on to', () => {
  it.each(['/', '/o/polderzeker', '/o/polderzeker/pilots?data=gevraagd', '/o/a-b/plan/document'])(
    'keeps %s',
    (path) => {
      expect(localPath(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    '',
    'o/x',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://elsewhere.example',
    '/a\nb',
    '/a b',
    'javascript:alert(1)',
  ])('goes to the start instead of %p', (path) => {
    expect(localPath(path)).toBe('/');
  });
});
