import { freeSlug, slugOf } from '../../src/organisations/slug.js';

describe('an organisation’s part of the address', () => {
  it.each([
    ['Polderzeker Onderlinge Verzekeringen U.A.', 'polderzeker-onderlinge-verzekeringen'],
    ['Van Dijk & Zonen B.V.', 'van-dijk-zonen'],
    ['Café Één', 'cafe-een'],
    ['  ', 'organisatie'],
    ['日本', 'organisatie'],
    ['De '.repeat(40), 'de-de-de-de-de-de-de-de-de-de-de-de-de'],
  ])('%p becomes %p', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
    expect(slugOf(name).length).toBeLessThanOrEqual(40);
  });

  it('counts on when the name is taken', async () => {
    const taken = new Set(['cafe-een', 'cafe-een-2']);
    await expect(freeSlug('Café Één', (slug) => Promise.resolve(taken.has(slug)))).resolves.toBe(
      'cafe-een-3',
    );
  });
});
