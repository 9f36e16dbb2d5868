import { difference, feltIn } from '../../src/organisations/pulse/felt.js';

/** How often each answer was given in KS, from cold to boiling. */
function counts(...answers: readonly number[]) {
  return answers.map((given, index) => ({ departmentCode: 'KS', warmth: index + 1, answers: given }));
}

describe('what a department feels', () => {
  it.each([
    ['nothing from four answers', counts(0, 0, 4, 0, 0), null],
    ['the middle one of five', counts(1, 1, 0, 3, 0), { answers: 5, step: 4 }],
    ['the cooler one of two middle answers', counts(0, 3, 0, 3, 0), { answers: 6, step: 2 }],
    ['boiling when all do', counts(0, 0, 0, 0, 5), { answers: 5, step: 5 }],
  ] as const)('is %s', (_, given, felt) => {
    expect(feltIn('KS', [...given, { departmentCode: 'MC', warmth: 1, answers: 40 }], 5)).toEqual(felt);
  });

  it('says which way it differs', () => {
    expect([difference(4, 3), difference(2, 3), difference(3, 3)]).toEqual(['hotter', 'cooler', 'same']);
  });
});
