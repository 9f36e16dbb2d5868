/**
 * Lighthouse on the pages that people see most, as a desktop of 1280 pixels and as a telephone: performance, accessibility
 * and best practices, 100 at most, with what it found wrong. Lighthouse is fetched by npx, which needs the network, and uses
 * the system's Chromium.
 *
 *   npm run bench -- lighthouse [pilots, 30] [folder for the whole reports]
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startPopulated } from './web/populated.js';

const [pilots = '30', kept] = process.argv.slice(2);
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const PAGES = {
  home: '',
  board: '/bord',
  timeline: '/tijdlijn',
  proposals: '/voorstellen',
  proposal: '/voorstellen/P005',
  'proposal, new': '/voorstellen/nieuw',
};
const LOOKS = {
  desktop: ['--preset=desktop', '--screenEmulation.width=1280', '--screenEmulation.height=900'],
  mobile: ['--form-factor=mobile'],
};

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
  >;
}

const run = promisify(execFile);

async function judge(url: string, cookie: string, look: readonly string[], file: string): Promise<Report> {
  const chrome = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  await run(
    'npx',
    [
      ...['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${file}`],
      `--only-categories=${CATEGORIES.join(',')}`,
      `--extra-headers=${JSON.stringify({ cookie, 'accept-language': 'nl' })}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      ...look,
    ],
    { env: { ...process.env, CHROME_PATH: chrome }, maxBuffer: 1 << 26 },
  );
  return JSON.parse(await readFile(file, 'utf8')) as Report;
}

/** What costs points, each with how much there is of it. */
function faults({ categories, audits }: Report): readonly string[] {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return weighed.flatMap(({ id }) => {
    const { score = null, title = id, displayValue = '' } = audits[id] ?? {};
    return score === null || score >= 0.9 ? [] : [`${title} ${displayValue}`.trim()];
  });
}

async function main(): Promise<void> {
  const own = await startPopulated('sqlite', Number(pilots));
  await own.test.app.listen(0, '127.0.0.1');
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'kikkerplan-lighthouse-')));
  const cookie = `kikkerplan=${own.director.cookie('kikkerplan') ?? ''}`;
  const origin = await own.test.app.getUrl();
  console.log(`${LIGHTHOUSE}, ${pilots} pilots: ${CATEGORIES.join(', ')}`);
  for (const [look, flags] of Object.entries(LOOKS))
    for (const [name, path] of Object.entries(PAGES)) {
      const url = `${origin}/o/${own.slug}${path}`;
      const report = await judge(
        url,
        cookie,
        flags,
        join(folder, `${look}-${name.replace(/\W+/g, '-')}.json`),
      );
      const scores = CATEGORIES.map((each) =>
        ((report.categories[each]?.score ?? 0) * 100).toFixed(0).padStart(3),
      );
      console.log(`${look.padEnd(8)} ${name.padEnd(14)} ${scores.join(' ')}  ${faults(report).join('; ')}`);
    }
  if (kept === undefined) await rm(folder, { recursive: true });
  await own.close();
}

void main();
