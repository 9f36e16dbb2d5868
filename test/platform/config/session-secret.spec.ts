import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment, sessionSecret, type Settings } from '../../../src/platform/config/index.js';

describe('the session secret', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kikkerplan-secret-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  function settings(more: Record<string, string> = {}): Settings {
    const read = readEnvironment({ DATABASE_URL: `sqlite:${folder}/data/plan.db`, ...more });
    if ('problems' in read) throw new Error(read.problems.join('\n'));
    return read.settings;
  }

  it('is the one given, and then nothing is written', async () => {
    const given = 'thirty-two characters of a secret';
    expect(await sessionSecret(settings({ KIKKERPLAN_SESSION_SECRET: given }))).toBe(given);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is made once, for the owner only, and kept', async () => {
    const first = await sessionSecret(settings());
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(await sessionSecret(settings())).toBe(first);
    expect(await readdir(join(folder, 'data'))).toEqual(['session-secret']);
    expect((await stat(join(folder, 'data/session-secret'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'data'))).mode & 0o777).toBe(0o700);
  });

  it('is the same for servers that start together', async () => {
    const secrets = await Promise.all(Array.from({ length: 20 }, () => sessionSecret(settings())));
    expect(new Set(secrets).size).toBe(1);
    expect(await readdir(join(folder, 'data'))).toEqual(['session-secret']);
  });

  it('differs from one installation to the next', async () => {
    const here = await sessionSecret(settings());
    const there = await sessionSecret(settings({ DATABASE_URL: `sqlite:${folder}/other/plan.db` }));
    expect(there).not.toBe(here);
  });

  it('is not replaced in silence when its file is damaged', async () => {
    await sessionSecret(settings());
    const file = join(folder, 'data/session-secret');
    await writeFile(file, 'short');
    await expect(sessionSecret(settings())).rejects.toThrow(/damaged: remove it/);
    expect(await readFile(file, 'utf8')).toBe('short');
  });
});
