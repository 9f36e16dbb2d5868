import { unzipSync } from 'fflate';
import type { Language } from '../../../src/platform/words/index.js';
import {
  ALL_CHOICES,
  PLAN_FORMATS,
  type PlanChoices,
  type PlanContent,
  type PlanFormat,
} from '../../../src/rendering/index.js';
import { TooLarge, writePlan } from '../../../src/rendering/exports.js';
import { readExample } from '../../support/examples.js';
import { sequencedContent } from '../../support/plan-contents.js';
import { readXml } from '../../support/read-xml.js';

const demo = readExample('polderzeker');
const content = sequencedContent(demo);
const counted = demo.pilots.filter(({ id }) => id !== 'P10');

async function render(format: PlanFormat, of: PlanContent, language: Language): Promise<Uint8Array> {
  const written = await writePlan(of, format, language);
  if (!written.ok) throw new Error(written.problem);
  return written.bytes;
}

/** The plan in Dutch in each format, made once for all tests. */
const known = new Map<PlanFormat, Promise<Uint8Array>>();

function made(format: PlanFormat, of: PlanContent = content): Promise<Uint8Array> {
  if (of !== content) return render(format, of, 'nl');
  const file = known.get(format) ?? render(format, of, 'nl');
  known.set(format, file);
  return file;
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

test.each(PLAN_FORMATS.filter((format) => format !== 'pdf' && format !== 'zip'))(
  'the same plan gives the same bytes as %s',
  async (format) => {
    expect(Buffer.compare(await made(format), await render(format, content, 'nl'))).toBe(0);
  },
);

test.each(['html', 'xlsx', 'csv', 'ics', 'svg'] as const)('English is other words as %s', async (format) => {
  expect(Buffer.compare(await made(format), await render(format, content, 'en'))).not.toBe(0);
});

describe('the Word document', () => {
  let parts: Readonly<Record<string, string>>;
  let xml: string;

  beforeAll(async () => {
    parts = await unzipped('docx');
    xml = parts['word/document.xml'] ?? '';
  });

  test('has headings in the styles of Word, each pilot once among them', () => {
    const headings = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>.*?<\/w:p>/g)].map(
      ([paragraph, level]) => ({
        level: Number(level),
        text: readXml(`<x xmlns:w="w">${(paragraph.match(/<w:t[ >].*?<\/w:t>/g) ?? []).join('')}</x>`).text,
      }),
    );
    expect(headings.filter(({ level }) => level === 1).map(({ text: heading }) => heading)).toEqual(
      expect.arrayContaining(['1 Samenvatting', '6 De pilots, per C', 'Bijlage A Scorekaarten']),
    );
    for (const { title } of counted)
      expect(headings.filter(({ text: heading }) => heading.endsWith(` ${title}`))).toHaveLength(1);
    expect(headings.every(({ level }, index) => level <= (headings[index - 1]?.level ?? 0) + 1)).toBe(true);
  });

  test('has a table with a head that repeats for every table, and a caption for each', async () => {
    const html = await text('html');
    expect(occurrences(xml, '<w:tbl>')).toBe(occurrences(html, '<table '));
    expect(occurrences(xml, '<w:tblHeader/>')).toBe(occurrences(html, '<table '));
    expect(occurrences(xml, '<w:pStyle w:val="Caption"/>')).toBe(
      occurrences(html, '<table ') + occurrences(html, '<figure '),
    );
  });

  test('has contents that Word keeps, pictures with an alternative text, and its language', () => {
    expect(xml).toMatch(/TOC [^<]*\\h[^<]*\\o &quot;1-2&quot;|TOC [^<]*\\o/);
    const pictures = [...xml.matchAll(/<wp:docPr [^>]*>/g)].map(([tag]) => tag);
    expect(pictures.length).toBeGreaterThan(15);
    expect(pictures.filter((tag) => !/descr="[^"]{20,}"/.test(tag))).toEqual([]);
    expect(parts['word/styles.xml']).toContain('w:lang w:val="nl-NL"');
  });
});

describe('the slides', () => {
  let slides: readonly string[];
  let titles: readonly string[];
  let notes: string;

  beforeAll(async () => {
    const files = Object.entries(await unzipped('pptx'));
    const of = (pattern: RegExp) => files.filter(([name]) => pattern.test(name)).map(([, xml]) => xml);
    slides = of(/^ppt\/slides\/slide\d+\.xml$/);
    titles = slides.map((xml) => /type="title".*?<a:t>([^<]*)<\/a:t>/s.exec(xml)?.[1] ?? '');
    notes = of(/notesSlides\/notesSlide/).join('\n');
  });

  test('have a title each, and are few enough to tell', () => {
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(titles.slice(0, 2)).toEqual([
      'Integratieplan klantgericht werken 2026–2027',
      'Het plan is gereed onder voorwaarden.',
    ]);
    expect(titles.at(-1)).toBe('Wat in het document staat, en hier niet');
    expect(slides.length).toBeLessThanOrEqual(45);
  });

  test('have one for each pilot, with its facts, its ladder and its gates for who presents it', () => {
    for (const { title } of counted) {
      const escaped = title.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
      const own = slides.filter((_, index) => titles[index]?.endsWith(` ${escaped}`));
      expect(own).toHaveLength(1);
      expect(own[0]).toMatch(/<a:tbl>.*goedgekeurd.*<p:pic>/s);
      expect(own[0]).toContain('Doet\u00a0mee');
    }
    expect(notes).toContain('Poorten: Van fase 1 naar 2');
  });

  test('show a table as far as it fits and say how much there is, and name what they do not show', () => {
    const gates = slides.find((_, index) => titles[index]?.endsWith('(Tabel 8.1)')) ?? '';
    const [, shown = ''] =
      /Dit zijn de eerste (\d+) van 17 rijen; alle 17 staan in het document/.exec(gates) ?? [];
    expect(occurrences(gates, '<a:tr ')).toBe(Number(shown) + 1);
    expect(slides.join('')).toContain('Geen van de acht stappen is voorbereid (Tabel 12.5)');
    // Beside the heat of all departments, that of one of them is for who speaks.
    expect(notes).toContain('Schade blijft onder haar plafond');
  });

  test('say what a picture shows, and nothing stands below their edge', () => {
    const pictures = slides.flatMap((xml) => xml.match(/<p:pic>.*?<p:cNvPr [^>]*>/gs) ?? []);
    expect(pictures.length).toBeGreaterThan(15);
    expect(pictures.filter((picture) => !/descr="[^"]{20,}"/.test(picture))).toEqual([]);
    const lowest = slides.flatMap((xml) =>
      [...xml.matchAll(/<a:off x="\d+" y="(\d+)"\/><a:ext cx="\d+" cy="(\d+)"\/>/g)].map(
        ([, top, height]) => Number(top) + Number(height),
      ),
    );
    expect(Math.max(...lowest)).toBeLessThanOrEqual(7.5 * 914_400);
  });
});

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

  test('asks for a decision around the turn of the year before Christmas, and says which days are left', async () => {
    const { starts: _, ...asAsked } = content;
    const asked = events(await text('ics', asAsked));
    const gates = asked.filter((event) => event['DESCRIPTION']?.includes('Kerst en nieuwjaar'));
    expect(gates.length).toBeGreaterThan(0);
    for (const gate of gates) {
      expect(gate['DTSTART;TZID=Europe/Amsterdam']).toBe('20261224T100000');
      expect(gate['DESCRIPTION']).toMatch(/Wat overblijft: 21\s–\s24\sdecember\s2026\./);
    }
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

  test('says of each finding whether it counts: those of the refused proposal do not', async () => {
    const strings = async (format: 'xlsx'): Promise<readonly string[]> => {
      const shared = (await unzipped(format))['xl/sharedStrings.xml'] ?? '';
      return [...shared.matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>/gs)].map(([, value = '']) => value);
    };
    const words = await strings('xlsx');
    const sheet = (await unzipped('xlsx'))['xl/worksheets/sheet5.xml'] ?? '';
    const column = (letter: string): readonly string[] =>
      [...sheet.matchAll(new RegExp(`<c r="${letter}\\d+"[^>]* t="s"[^>]*><v>(\\d+)</v>`, 'g'))].map(
        ([, at]) => words[Number(at)] ?? '',
      );
    const [head, ...counts] = column('E');
    expect(head).toBe('Telt mee in het plan');
    expect(counts.filter((word) => word === 'nee').length).toBeGreaterThan(0);
    expect(counts.filter((word) => word === 'ja').length).toBeGreaterThan(0);
    const severities = column('B').slice(1);
    expect(counts.filter((word, row) => word === 'ja' && severities[row] === 'Blokkade')).toEqual([]);
  });

  test('keeps a text from the number in the column before it', async () => {
    const files = await unzipped('xlsx');
    const style = /<c r="F2" s="(\d+)"/.exec(files['xl/worksheets/sheet5.xml'] ?? '')?.[1];
    const [, formats = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(files['xl/styles.xml'] ?? '') ?? [];
    expect(formats.split('<xf ')[Number(style) + 1]).toContain('indent="1"');
  });

  test('prints the heads of each sheet on every page, and no word of a head is broken', async () => {
    const files = await unzipped('xlsx');
    const titles = /<definedName name="_xlnm.Print_Titles" localSheetId="(\d)">&#39;([^&]+)&#39;!\$1:\$1</g;
    expect([...(files['xl/workbook.xml'] ?? '').matchAll(titles)].map(([, at, name]) => [at, name])).toEqual(
      ['Pilots', 'Fasen', 'Warmte', 'Geld en uren', 'Bevindingen', 'Maten'].map((name, at) => [
        String(at),
        name,
      ]),
    );
    // "Kortetermijnvoordeel", in the ninth column of the pilots.
    const width = /<col min="9" max="9" width="(\d+)"/.exec(files['xl/worksheets/sheet1.xml'] ?? '')?.[1];
    expect(Number(width)).toBeGreaterThan('Kortetermijnvoordeel'.length);
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
    expect(heat).toMatch(/;stijging;.*;-?\d+,5;/);
  });
});

test('what the author wrote keeps its emphasis, lists and links in Word, and is on a slide', async () => {
  const text =
    'We beginnen **klein** en *rustig*.\n\n- met [dit plan](https://example.org/plan)\n  - stap voor stap';
  const own = { ...demo.plan, texts: { summary: { language: 'nl', text } } } as const;
  const small = { case: { ...demo, plan: own, pilots: demo.pilots.slice(0, 1) }, meta: content.meta };
  const parts = async (format: PlanFormat): Promise<string> =>
    Object.values(unzipSync(await made(format, small)))
      .map((bytes) => new TextDecoder().decode(bytes))
      .join('');
  const word = await parts('docx');
  expect(word).toMatch(/<w:b\/>.{0,80}<w:t[^>]*>klein<\/w:t>/);
  expect(word).toMatch(/<w:i\/>.{0,80}<w:t[^>]*>rustig<\/w:t>/);
  expect(word).toContain('Target="https://example.org/plan"');
  expect(word).toMatch(/<w:ilvl w:val="1"\/>.{0,400}stap voor stap/s);
  const slides = await parts('pptx');
  expect(slides).toContain('We beginnen klein en rustig.');
  expect(slides).toContain('met dit plan (https://example.org/plan)');
});

test('the figures as SVG are one file each, well-formed, and described', async () => {
  const files = Object.values(await unzipped('svg'));
  const html = await text('html');
  expect(files).toHaveLength(occurrences(html, '<svg class="fig"'));
  for (const file of files) {
    const { elements, text: said } = readXml(file);
    expect(elements.filter((name) => name === 'title' || name === 'desc')).toEqual(['title', 'desc']);
    expect(said).not.toContain('var(--');
    // Opened alone it has every font that its words are in, and no other.
    expect(file.includes(`font-face{font-family:'Kikker Sans'`)).toBe(true);
    expect(file.includes(`font-face{font-family:'Kikker Serif'`)).toBe(file.includes('class="serif"'));
    expect(file).not.toContain('unicode-range');
  }
});

test('a figure with a name that the usual letters cannot write has the letters for it', async () => {
  const [first, ...others] = demo.pilots;
  if (!first) throw new Error('not in the example');
  const named = { ...demo, pilots: [{ ...first, title: 'Łódź vraagt' }, ...others] };
  const files = Object.values(unzipSync(await made('svg', { ...content, case: named })));
  const board = files.map((bytes) => new TextDecoder().decode(bytes)).filter((svg) => svg.includes('Łódź'));
  expect(board.length).toBeGreaterThan(0);
  for (const svg of board) expect(svg).toContain('unicode-range:U+0100-02BA');
});

test('an archive that gets larger than it may is not made to its end', async () => {
  process.env['CHROMIUM_PATH'] = '/nowhere/chromium';
  await expect(writePlan(content, 'zip', 'nl', { most: 1_000_000 })).rejects.toThrow(TooLarge);
});

test('a file in the archive of everything is the same as on its own', async () => {
  process.env['CHROMIUM_PATH'] = '/nowhere/chromium';
  const files = unzipSync(await made('zip'));
  for (const format of ['html', 'docx', 'pptx', 'xlsx', 'ics', 'json'] as const) {
    const inside = files[`integratieplan.${format}`] ?? [];
    expect([format, Buffer.compare(Buffer.from(inside), await made(format))]).toEqual([format, 0]);
  }
});

test('the archive of everything, without a browser, holds each format under the name of the plan', async () => {
  process.env['CHROMIUM_PATH'] = '/nowhere/chromium';
  const names = Object.keys(await unzipped('zip'));
  expect(names).toEqual(
    expect.arrayContaining([
      'integratieplan.html',
      'integratieplan.docx',
      'integratieplan.pptx',
      'integratieplan.xlsx',
      'tabellen/tabel-10-1-geld.csv',
    ]),
  );
  expect(names).not.toContain('integratieplan.pdf');
  expect(names.filter((name) => /[^a-z0-9./-]/.test(name))).toEqual([]);
});

describe('what is made from the plan itself', () => {
  const forReader = (shown: Partial<PlanChoices>): PlanContent => ({
    ...content,
    choices: { ...ALL_CHOICES, figures: false, ...shown },
  });
  const sheetsOf = async (of: PlanContent): Promise<readonly string[]> =>
    Object.entries(unzipSync(await made('xlsx', of)))
      .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
      .map(([, bytes]) => new TextDecoder().decode(bytes));
  const wordsOf = async (of: PlanContent): Promise<string> =>
    new TextDecoder().decode(unzipSync(await made('xlsx', of))['xl/sharedStrings.xml']);
  const events = async (of: PlanContent): Promise<number> =>
    occurrences(await text('ics', of), 'BEGIN:VEVENT');
  const department = forReader({ audience: 'department', department: 'HR' });
  const council = forReader({ audience: 'works-council' });

  test('has for a department only its own phases, hours and heat', async () => {
    // By hand from the demo: HR leads both phases of one pilot, and joins or gives hours to what else names it.
    const own = counted.flatMap(({ owner, phases }) =>
      phases.filter(
        ({ fte, involved }) => owner === 'HR' || (involved ?? []).includes('HR') || (fte?.['HR'] ?? 0) > 0,
      ),
    );
    const [pilots = '', phases = '', heat = '', ...rest] = await sheetsOf(department);
    expect(rest).toEqual([]);
    expect(occurrences(phases, '<row ')).toBe(own.length + 1);
    expect(occurrences(heat, '<row ')).toBe(2);
    expect(occurrences(pilots, '<row ')).toBeLessThan(counted.length + 1);
    const words = await wordsOf(department);
    expect(words).toContain('HR &amp; Opleiding');
    expect(words).not.toMatch(/Euro|Cultuur|Oordeel|Drempel|fte ICT|Sponsor|Eerste resultaat/);
    expect(await events(department)).toBeLessThan(await events(content));
    expect(await text('ics', department)).not.toMatch(/Drempel|Stopregel/);
  });

  test('says of a pilot when that department begins and ends in it', async () => {
    // The demo: IT joins one pilot in its third phase, and the others of that pilot are not its own.
    const [pilots = '', phases = ''] = await sheetsOf(
      forReader({ audience: 'department', department: 'IT' }),
    );
    const days = (sheet: string) => [...sheet.matchAll(/<v>(4[67]\d{3})<\/v>/g)].map(([, day]) => day);
    expect(days(pilots).length).toBeGreaterThan(1);
    expect(days(phases)).toEqual(expect.arrayContaining(days(pilots)));
  });

  test('has for a works council everybody’s phases and heat, and no money, points or findings', async () => {
    const [pilots = '', phases = '', , ...rest] = await sheetsOf(council);
    expect(rest).toEqual([]);
    expect(occurrences(pilots, '<row ')).toBe(counted.length + 1);
    expect(occurrences(phases, '<row ')).toBe(counted.flatMap((pilot) => pilot.phases).length + 1);
    expect(await wordsOf(council)).not.toMatch(/Euro|Oordeel|Sponsor|Eerste resultaat/);
    expect(await text('ics', council)).toBe(await text('ics'));
  });

  test('is no case for either, and whole where only chapters are left out', async () => {
    await expect(made('json', council)).rejects.toThrow('no json');
    await expect(made('json', department)).rejects.toThrow('no json');
    const without = forReader({ without: ['means'] });
    expect(await text('json', without)).toBe(await text('json'));
    expect(await sheetsOf(without)).toHaveLength(6);
  });

  test('stands in an archive as far as it is for that reader', async () => {
    process.env['CHROMIUM_PATH'] = '/nowhere/chromium';
    const one = { case: { ...demo, pilots: demo.pilots.slice(0, 1) }, meta: content.meta };
    const dataIn = async (of: PlanContent): Promise<readonly string[]> =>
      Object.keys(unzipSync(await made('zip', of))).filter((name) => /\.(xlsx|ics|json)$/.test(name));
    expect(await dataIn({ ...department, ...one })).toEqual(['integratieplan.xlsx', 'integratieplan.ics']);
    expect(await dataIn({ ...forReader({ without: ['means'] }), ...one })).toEqual([]);
  });
});
