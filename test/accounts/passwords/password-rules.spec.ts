import { PASSWORD_MAX, passwordProblem } from '../../../src/accounts/passwords/password-rules.js';

const PERSONAL = ['Jolanda de Wit', 'jolanda@polderzeker.example'];

describe('a new password', () => {
  it.each([
    'vier gewone woorden samen',
    'Kikker in koud water!',
    'tR8#kq!pLw2z',
    '  spaties tellen mee  ',
    '🐸🐸kwaken in de sloot',
    'x'.repeat(5) + 'een lange zin mag ook',
  ])('%j is fine', (password) => {
    expect(passwordProblem(password, PERSONAL)).toBeNull();
  });

  it.each([
    ['elf tekens!', 'too-short'],
    ['🐸'.repeat(11), 'too-short'],
    ['abc def '.repeat(17), 'too-long'],
    ['1qaz2wsx3edc', 'easy-to-guess'],
    ['QWERTY123456', 'easy-to-guess'],
    ['aaaaaaaaaaaa', 'easy-to-guess'],
    ['abcabcabcabc', 'easy-to-guess'],
    ['123456789012', 'easy-to-guess'],
    ['abcdefghijkl', 'easy-to-guess'],
    ['Kikkerplan2026!', 'easy-to-guess'],
    ['welkom12345678', 'easy-to-guess'],
    ['Jolanda1234567', 'easy-to-guess'],
    ['polderzeker!!!', 'easy-to-guess'],
    ['monkey1234567', 'easy-to-guess'],
  ])('%j is %s', (password, problem) => {
    expect(passwordProblem(password, PERSONAL)).toBe(problem);
  });

  it('counts characters, not bytes', () => {
    const sentence = 'een kikker zwemt '.repeat(8).slice(0, PASSWORD_MAX - 1);
    expect(passwordProblem(`${sentence}🐸`, [])).toBeNull();
    expect(passwordProblem(`${sentence}🐸🐸`, [])).toBe('too-long');
  });
});
