import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { aLogo } from '../support/pictures.js';
import { example, run } from './run.js';
import { scratchFolder } from './scratch-folder.js';

const scratch = scratchFolder();
/** The first sequence by the rules: as good for a test, and a hundred times sooner. */
const QUICK = ['--seconds', '0'] as const;

describe('kikkerplan plan', () => {
  it('writes one HTML file, the same bytes every time, and nothing beside it', async () => {
    const target = scratch.at('plan.html');
    const { code, out, err } = await run('plan', example('warmwerk'), '-o', target, ...QUICK);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      `Geschreven: ${target}\nHet plan is gereed: geen blokkades, geen waarschuwingen, 1 tip.\n`,
    );
    const first = readFileSync(target, 'utf8');
    expect(first).toMatch(/^<!DOCTYPE html>\s*<html lang="nl"/iu);
    await run('plan', example('warmwerk'), '-o', target, ...QUICK);
    expect(readFileSync(target, 'utf8')).toBe(first);
    expect(readdirSync(dirname(target))).toEqual(['plan.html']);
  });

  it('speaks English', async () => {
    const { out } = await run(
      'plan',
      example('warmwerk'),
      '-o',
      '-',
      '--format',
      'html',
      '--lang',
      'en',
      ...QUICK,
    );
    expect(out).toMatch(/<html lang="en"/u);
  });

  it('writes the case with its new dates as JSON, and that is the same plan again', async () => {
    const planned = scratch.at('planned.json');
    expect((await run('plan', example('warmwerk'), '-o', planned, ...QUICK)).code).toBe(0);
    const computed = JSON.parse((await run('sequence', example('warmwerk'), '--json', ...QUICK)).out) as {
      readonly starts: object;
    };
    const asked = JSON.parse((await run('sequence', planned, '--json', '--as-asked')).out) as {
      readonly starts: object;
    };
    expect(asked.starts).toEqual(computed.starts);
    expect((await run('check', planned)).out).toContain(
      'Het plan is gereed: geen blokkades, geen waarschuwingen',
    );
  });

  it('prints on the cover the fingerprint of that JSON', async () => {
    const json = (await run('plan', example('warmwerk'), '-o', '-', '--format', 'json', ...QUICK)).out;
    const html = (await run('plan', example('warmwerk'), '-o', '-', '--format', 'html', ...QUICK)).out;
    const fingerprint = createHash('sha256').update(json).digest('hex');
    expect(html.replace(/<[^>]*>|\s/gu, '')).toContain(fingerprint.slice(0, 16));
  });

  it('keeps the dates asked for, and says so, when no sequence keeps all limits', async () => {
    const impossible = readFileSync(example('warmwerk'), 'utf8').replace(
      'to: 2027-Q1',
      'to: 2027-Q1\n    latest: 2026-11-01',
    );
    const file = scratch.write(
      'impossible.yaml',
      impossible.replace('from: 2026-Q4', 'from: 2026-Q4\n    pin: 2026-10-05'),
    );
    const { code, err } = await run('plan', file, '-o', scratch.at('impossible.html'), ...QUICK);
    expect(code).toBe(0);
    expect(err).toBe(
      'Geen enkele gevonden volgorde houdt zich aan alle grenzen; het plan houdt de gevraagde data aan.\n',
    );
  });

  it('ends with 1 when strict and not ready, but still writes', async () => {
    const target = scratch.at('strict.html');
    const { code } = await run(
      'plan',
      example('polderzeker'),
      '-o',
      target,
      '--include',
      'P10',
      '--as-asked',
      '--strict',
    );
    expect(code).toBe(1);
    expect(readFileSync(target, 'utf8').length).toBeGreaterThan(1_000);
  });

  it('puts a logo on the cover, with its text, and the document is still genuine', async () => {
    const [picture, target] = [scratch.at('logo.png'), scratch.at('logo.html')];
    const logo = aLogo();
    writeFileSync(picture, Buffer.from(logo.bytes, 'base64'));
    const named = ['--logo', picture, '--logo-text', 'Beeldmerk <Warmwerk>'];
    const written = await run('plan', example('warmwerk'), '-o', target, ...named, ...QUICK);
    expect(written).toMatchObject({ code: 0, err: '' });
    const html = readFileSync(target, 'utf8');
    expect(html).toContain(`src="data:image/png;base64,${logo.bytes}"`);
    expect(html).toContain('alt="Beeldmerk &lt;Warmwerk&gt;"');
    expect((await run('verify', target)).code).toBe(0);
  });

  it('says why a file cannot be the logo, and writes nothing', async () => {
    const [picture, target] = [scratch.at('logo.svg'), scratch.at('none.html')];
    writeFileSync(picture, '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const refusals = [
      [['--logo', picture], `${picture}: Dit bestand is geen PNG of JPEG`],
      [['--logo', scratch.at('nowhere.png')], 'dit bestand bestaat niet'],
      [['--logo-text', 'Beeldmerk'], 'er is geen logo waar deze tekst bij hoort'],
    ] as const;
    for (const [named, complaint] of refusals) {
      const { code, out, err } = await run('plan', example('warmwerk'), '-o', target, ...named, ...QUICK);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(complaint);
    }
    expect(existsSync(target)).toBe(false);
  });
});
