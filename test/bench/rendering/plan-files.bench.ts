/**
 * Each kind of file of a plan: seconds by the clock, and processor time of this process (a PDF is printed by another
 * one). The second time, when fonts and libraries are loaded.
 *
 *   npm run bench -- rendering/plan-files [pilots, 30] [formats]
 */
import { writePlan } from '../../../src/rendering/exports.js';
import { PLAN_FORMATS } from '../../../src/rendering/index.js';
import { readExample } from '../../support/examples.js';
import { withPilots } from '../../support/larger-case.js';

const [pilots = '30', ...chosen] = process.argv.slice(2);
const formats = PLAN_FORMATS.filter((format) => chosen.length === 0 || chosen.includes(format));
const planningCase = withPilots(readExample('polderzeker'), Number(pilots));
const meta = { version: '1', status: 'draft', date: '2026-01-05' } as const;
const SECOND = 1_000_000;

async function measure(): Promise<void> {
  for (const format of formats) {
    await writePlan({ case: planningCase, meta }, format, 'nl');
    const [before, begun] = [process.cpuUsage(), performance.now()];
    const written = await writePlan({ case: planningCase, meta }, format, 'nl');
    const clock = (performance.now() - begun) / 1_000;
    const { user, system } = process.cpuUsage(before);
    const size = written.ok ? `${(written.bytes.length / 1_000).toFixed(0)} kB` : written.problem;
    const memory = `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`;
    console.log(
      `${pilots} pilots, ${format}: ${clock.toFixed(2)} s, processor ${((user + system) / SECOND).toFixed(2)} s, ${size}, ${memory}`,
    );
  }
}

void measure();
