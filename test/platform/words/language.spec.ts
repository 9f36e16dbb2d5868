import { chooseLanguage } from '../../../src/platform/words/index.js';

test.each([
  ['a person who chose', { chosen: 'en', acceptLanguage: 'nl' }, 'en'],
  ['a choice we do not have', { chosen: 'fr', acceptLanguage: 'en' }, 'en'],
  ['a browser', { acceptLanguage: 'en-US,en;q=0.9' }, 'en'],
  ['a Flemish browser', { acceptLanguage: 'nl-BE' }, 'nl'],
  ['the heaviest that we have', { acceptLanguage: 'fr, en;q=0.4, nl;q=0.8' }, 'nl'],
  ['equal weights, in the order of the browser', { acceptLanguage: 'de;q=0.7, en;q=0.5, nl;q=0.5' }, 'en'],
  ['a language that is refused', { acceptLanguage: 'en;q=0, *' }, 'nl'],
  ['an unreadable weight', { acceptLanguage: 'en;q=a lot' }, 'nl'],
  ['no header', {}, 'nl'],
  ['an empty header', { acceptLanguage: '' }, 'nl'],
  ['rubbish', { acceptLanguage: ';;;,,,=' }, 'nl'],
  ['a name of the prototype', { chosen: 'constructor', acceptLanguage: '__proto__' }, 'nl'],
] as const)('%s', (_name, wish, language) => {
  expect(chooseLanguage(wish)).toBe(language);
});
