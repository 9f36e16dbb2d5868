import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword, isPassword } from '../../../src/accounts/passwords/hash-password.js';

const PARAMETERS = /\$argon2id\$v=19\$m=19456,t=2,p=1\$/;

describe('the hash of a password', () => {
  it('is Argon2id with a salt of its own', async () => {
    const [first, second] = await Promise.all([
      hashPassword('kwaak kwaak kwaak'),
      hashPassword('kwaak kwaak kwaak'),
    ]);
    expect(first).toMatch(PARAMETERS);
    expect(first).not.toBe(second);
    expect(await isPassword('kwaak kwaak kwaak', first)).toBe(true);
    expect(await isPassword('kwaak kwaak kwaak ', first)).toBe(false);
  });

  it('is checked at the same cost where there is none', async () => {
    const source = readFileSync(join(__dirname, '../../../src/accounts/passwords/hash-password.ts'), 'utf8');
    expect(source).toMatch(PARAMETERS);
    expect(await isPassword('kwaak kwaak kwaak', null)).toBe(false);
  });
});
