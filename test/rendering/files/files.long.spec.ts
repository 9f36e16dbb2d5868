import { unzipSync } from 'fflate';
import type { Language } from '../../../src/platform/words/index.js';
import { PLAN_FORMATS, type PlanContent, type PlanFormat } from '../../../src/rendering/index.js';
import { writePlan } from '../../../src/rendering/exports.js';
import { readExample } from '../../support/examples.js';
import { sequencedContent } from '../../support/plan-contents.js';
import { readXml } from '../../support/read-xml.js';

const demo = readExample('polderzeker');
const content = sequencedContent(demo);
const counted = demo.pilots.filter(({ id }) => id !== 'P10');

async function made(
  format: PlanFormat,
  of: PlanContent = content,
  language: Language = 'nl',
): Promise<Uint8Array> {
  const written = await writePlan(of, format, language);
  if (!written.ok) throw new Error(written.problem);
  return written.bytes;
}

async function text(format: PlanFormat, of: PlanContent = content): Promise<string> {
  return new TextDecoder().decode(await made(format, of));
}

async function unzipped(format: PlanFormat): Promise<Readonly<Record<string, string>>> {
  const entries = Object.entries(unzipSync(await made(format)));
  return Object.fromEntries(
    entries.map(([name, bytes]) => [name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
  );
}

function occurrences(whole: string, part: string): number {
  return whole.split(part).length - 1;
}

test.each(PLAN_FORMATS.filter((format) => format !== 'zip'))(
  'the same plan gives the same bytes as %s, and other bytes in English',
  async (format) => {
    const [one, two] = [await made(format), await made(format)];
    expect(Buffer.compare(one, two)).toBe(0);
    const english = await made(format, content, 'en');
    expect(Buffer.compare(one, english) === 0).toBe(format === 'json');
  },
);

describe('the calendar', () => {
  function events(ics: string): readonly Readonly<Record<string, string>>[] {
    const unfolded = ics.replace(/\r\n /g, '');
    return unfolded
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((event) =>
        Object.fromEntries(
          event.split('\r\n').flatMap((line) => {
            const at = line.indexOf(':');
            return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1)]];
          }),
        ),
      );
  }

  test('has every start and every gate of the plan once, on its day', async () => {
    const ics = await text('ics');
    const all = events(ics);
    const starts = [...(content.starts?.entries() ?? [])].flatMap(([pilot, weeks]) =>
      counted.some(({ id }) => id === pilot) ? weeks.filter((week) => week !== null) : [],
    );
    expect(all.filter((event) => event['SUMMARY']?.startsWith('Start: '))).toHaveLength(starts.length);
    const webcare = all.filter(
      (event) => event['SUMMARY'] === 'Start: Webcare tijdens kantooruren\\, fase 1',
    );
    const week = content.starts?.get('P01')?.[0] ?? 0;
    const day = new Date(Date.parse(demo.plan.start) + week * 7 * 86_400_000).toISOString().slice(0, 10);
    expect(webcare.map((event) => event['DTSTART;VALUE=DATE'])).toEqual([day.replaceAll('-', '')]);
    const gates = all.filter((event) => event['SUMMARY']?.startsWith('Poort: '));
    expect(gates.length).toBeGreaterThan(10);
    expect(gates.every((event) => /^\d{8}T100000$/.test(event['DTSTART;TZID=Europe/Amsterdam'] ?? ''))).toBe(
      true,
    );
    expect(all.every((event) => event['DTSTAMP'] === '20260105T000000Z')).toBe(true);
  });

  test('folds its lines at 75 bytes, ends them as the standard asks, and brings its time zone', async () => {
    const ics = await text('ics');
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(/[^\r]\n/.test(ics)).toBe(false);
    expect(ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(occurrences(ics, 'BEGIN:VTIMEZONE')).toBe(1);
  });

  test('keeps the id of an appointment in the next version, which counts as a later revision', async () => {
    const later = { ...content, meta: { ...content.meta, version: '3', date: '2026-03-02' } };
    const [before, after] = [events(await text('ics')), events(await text('ics', later))];
    expect(after.map((event) => event['UID'])).toEqual(before.map((event) => event['UID']));
    expect(new Set(after.map((event) => event['UID'])).size).toBe(after.length);
    expect(after[0]?.['SEQUENCE']).toBe('2');
  });
});

describe('the workbook', () => {
  test('has six sheets with every pilot once, numbers as numbers and days as days', async () => {
    const files = await unzipped('xlsx');
    const names = readXml(files['xl/workbook.xml'] ?? '').attributes.filter((value) =>
      value.startsWith('sheet@name='),
    );
    expect(names).toEqual(
      ['Pilots', 'Fasen', 'Warmte', 'Geld en uren', 'Bevindingen', 'Maten'].map(
        (name) => `sheet@name=${name}`,
      ),
    );
    const pilots = files['xl/worksheets/sheet1.xml'] ?? '';
    expect(occurrences(pilots, '<row ')).toBe(demo.pilots.length + 1);
    // Webcare: 13 points for culture; begins on a day, counted from 1900.
    const week = content.starts?.get('P01')?.[0] ?? 0;
    const serial = Date.parse(demo.plan.start) / 86_400_000 + 25_569 + week * 7;
    expect(pilots).toMatch(/<c r="G2" s="\d+"><v>13<\/v><\/c>/);
    expect(pilots).toMatch(new RegExp(`<c r="L2" s="\\d+"><v>${String(serial)}</v></c>`));
    const phases = files['xl/worksheets/sheet2.xml'] ?? '';
    const all = counted.flatMap((pilot) => pilot.phases);
    expect(occurrences(phases, '<row ')).toBe(all.length + 1);
    const money = [...phases.matchAll(/<c r="J\d+" s="\d+"><v>(\d+)<\/v>/g)].map(([, euros]) =>
      Number(euros),
    );
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    expect(sum(money)).toBe(sum(all.map((phase) => phase.money ?? 0)));
  });
});

describe('the tables as CSV', () => {
  test('are one file each, with numbers in the notation of the language', async () => {
    const files = await unzipped('csv');
    const html = await text('html');
    expect(Object.keys(files)).toHaveLength(occurrences(html, '<table '));
    const money = files['tabel-10-1-geld.csv'] ?? '';
    expect(money.startsWith('\ufeff')).toBe(true);
    expect(money).toMatch(/\r\nQ1 2026;\d+;45000;\d+;\d+%\r\n[^]*\r\nSamen;\d+;535000;\d+;\d+%\r\n$/);
    const heat = Object.values(files).find((file) => file.includes('Klantenservice;stijging;'));
    expect(heat).toMatch(/Klantenservice;stijging;.*;-?\d+,5;/);
  });
});

test('the figures as SVG are one file each, well-formed, and described', async () => {
  const files = Object.values(await unzipped('svg'));
  const html = await text('html');
  expect(files).toHaveLength(occurrences(html, '<svg class="fig"'));
  for (const file of files) {
    const { elements, text: said } = readXml(file);
    expect(elements.filter((name) => name === 'title' || name === 'desc')).toEqual(['title', 'desc']);
    expect(said).not.toContain('var(--');
  }
});

test('the archive of everything holds each format under the name of the plan', async () => {
  const names = Object.keys(await unzipped('zip'));
  expect(names).toEqual(
    expect.arrayContaining(['integratieplan.html', 'integratieplan.xlsx', 'tabellen/tabel-10-1-geld.csv']),
  );
  expect(names.filter((name) => /[^a-z0-9./-]/.test(name))).toEqual([]);
});
