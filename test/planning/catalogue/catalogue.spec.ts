import {
  ANCHORS,
  anchorsOf,
  CATALOGUE,
  CATALOGUE_IDS,
  findCatalogueEntry,
  findKpi,
  FOUR_CS,
  MARKET_ANCHORS,
  resolveSettings,
  sizeOf,
  SOURCES,
  sourcesOf,
} from '../../../src/planning/index.js';
import { readExample } from '../../support/examples.js';

/** By hand from domain.md 4: weeks, intensities, money and hours for small and large, and the first measure. */
const EXPECTED: readonly (readonly [string, string, string, string, string, string])[] = [
  ['CE-1', '20-26', '2/3/3', '0-3000 · 0.3-0.5', '10000-25000 · 1.5-3', 'K-CE-01 9 → 2'],
  ['CE-2', '20-26', '1/2/3', '2000-5000 · 0.2', '12000-20000 · 0.8-1.2', 'K-CE-07 62 → 45'],
  ['CE-3', '12-16', '1/2/2', '1000-2000 · 0.2', '6000-12000 · 0.6', 'K-CE-10 31 → 22'],
  ['CE-4', '10-13', '1/2/3', '0-1000 · 0.1', '4000-8000 · 0.4', 'K-CE-09 12 → 80'],
  ['CE-5', '16-26', '2/3/4', '1000-2000 · 0.1', '6000-15000 · 0.5', 'K-CE-11 100 → 80'],
  ['CE-6', '12-16', '2/2/3', '0-1000 · 0.1', '3000-6000 · 0.3', 'K-CE-03 48 → 65'],
  ['CV-1', '13-26', '1/2/3', '0-3000 · 0.1', '8000-15000 · 0.5', 'K-CV-03 0 → 4'],
  ['CV-2', '10-16', '1/2/2', '0-1000 · 0.1', '4000-8000 · 0.3', 'K-CV-05 18 → 70'],
  ['CV-3', '16-26', '1/2/3', '0-2000 · 0.1', '5000-12000 · 0.4', 'K-CV-06 0 → 12'],
  ['CV-4', '12-16', '1/2/2', '0 · 0.1', '0-2000 · 0.2', 'K-CV-09 0 → 3'],
  ['CV-5', '8-13', '1/2/3', '0-1000 · 0.05', '3000-6000 · 0.2', 'K-CV-10 0 → 15'],
  ['CV-6', '12-16', '2/2/3', '0 · 0.05', '2000-5000 · 0.2', 'K-CV-11 0 → 60'],
  ['CT-1', '8-13', '2/2/3', '3000-8000 · 0.2', '20000-60000 · 0.8', 'K-CT-02 0 → 2'],
  ['CT-2', '26', '1/2/2', '0-2000 · 0.2', '6000-12000 · 0.5', 'K-CT-03 11 → 16'],
  ['CT-3', '20-26', '1/2/3', '1000-4000 · 0.2', '8000-15000 · 0.4', 'K-CT-08 0 → 1500'],
  ['CT-4', '16-26', '2/2/3', '2000-6000 · 0.1', '15000-30000 · 0.5', 'K-CT-01 0 → 60000'],
  ['CT-5', '12-20', '1/2/3', '1000-2000 · 0.1', '6000-12000 · 0.3', 'K-CT-09 0 → 10'],
  ['CT-6', '12-16', '1/2/2', '0-1000 · 0.1', '3000-6000 · 0.2', 'K-CT-10 5 → 60'],
  ['CL-1', '6-13', '2/3/4', '1000-4000 · 0.1', '12000-30000 · 0.6', 'K-CL-02 0 → 3'],
  ['CL-2', '6-10', '1/2/2', '0-1000 · 0.05', '4000-8000 · 0.3', 'K-CL-08 6.1 → 7.2'],
  ['CL-3', '8-12', '2/2/3', '1000-2000 · 0.1', '8000-15000 · 0.4', 'K-CL-09 0 → 100'],
  ['CL-4', '8-16', '1/2/3', '0-2000 · 0.1', '6000-15000 · 0.4', 'K-CL-10 0 → 20'],
  ['CL-5', '20-26', '2/3/4', '1000-3000 · 0.2', '15000-40000 · 0.7', 'K-CL-05 0 → 25'],
  ['CL-6', '16-26', '2/3/4', '–', '10000-25000 · 0.5', 'K-CL-11 0 → 100'],
];

function range([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : `${String(from)}-${String(to)}`;
}

it.each(EXPECTED)('%s is as the catalogue says', (id, weeks, heat, small, large, measure) => {
  const entry = findCatalogueEntry(id);
  if (!entry) throw new Error(`no ${id}`);
  const means = ({ small: one, large: other } = entry.means) =>
    [one, other].map((needs) => (needs ? `${range(needs.money)} · ${range(needs.fte)}` : '–'));
  const [first] = entry.measures;
  expect([range(entry.weeks), entry.intensities.join('/'), ...means()]).toEqual([weeks, heat, small, large]);
  expect(`${String(first?.kpi)} ${String(first?.baseline)} → ${String(first?.target)}`).toBe(measure);
});

describe('the catalogue of first pilots', () => {
  it('has six for each C, in its order', () => {
    expect(CATALOGUE.map(({ id }) => id)).toEqual(CATALOGUE_IDS);
    expect(FOUR_CS.map((c) => CATALOGUE.filter((entry) => entry.c === c).length)).toEqual([6, 6, 6, 6]);
    expect(CATALOGUE.every(({ id, c }) => id.slice(0, 2) === PREFIX[c])).toBe(true);
  });

  it('only measures what the KPI catalogue knows, and aims the way that is better', () => {
    const wrong = CATALOGUE.flatMap(({ id, measures, second, third }) => {
      const unknown = [...second.thresholds, ...third.thresholds].filter(({ kpi }) => !findKpi(kpi));
      const backwards = measures.filter(({ kpi, baseline, target }) =>
        findKpi(kpi)?.direction === 'up' ? target <= baseline : target >= baseline,
      );
      return unknown.length + backwards.length > 0 ? [id] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('keeps to the rules for a first pilot: a calm start, at most half a year, and steps of one', () => {
    const settings = resolveSettings();
    const wrong = CATALOGUE.filter(
      ({ intensities: [first, second, third], weeks }) =>
        first > 2 || weeks[1] > settings['phase1.maximumWeeks'] || second - first > 1 || third - second > 1,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('lets every follow-up widen something', () => {
    const wrong = CATALOGUE.filter(({ second, third }) =>
      [second, third].some(({ widens }) => widens.length === 0),
    );
    expect(wrong).toEqual([]);
  });
});

const PREFIX = {
  'customer-experience': 'CE',
  conversation: 'CV',
  content: 'CT',
  collaboration: 'CL',
} as const;

describe('notes from practice', () => {
  it('each name a page that exists in the list of sources', () => {
    expect(ANCHORS.filter(({ source }) => sourcesOf(source).length !== source.split(';').length)).toEqual([]);
    expect(SOURCES.filter(({ url, title }) => !/^https?:\/\//.test(url) || title === '')).toEqual([]);
    expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length);
  });

  it('stand beside their pilots, or beside all of them', () => {
    expect(anchorsOf('CL-5').map(({ id }) => id)).toEqual([
      't-mobile-community',
      'kpn-community',
      'telfort-community',
      'community-doubt',
      'participation-rule',
    ]);
    expect(MARKET_ANCHORS.map(({ year }) => year)).toEqual([2012, 2012, 2012]);
  });
});

describe('the size of an organisation', () => {
  const { organisation } = readExample('polderzeker');
  it.each([
    ['its staff', { ...organisation, employees: 250 }, 'large'],
    ['fewer staff', { ...organisation, employees: 249 }, 'small'],
    ['the people of its departments when nobody wrote down its staff', withoutStaff(organisation), 'large'],
    ['nobody at all', { ...withoutStaff(organisation), departments: [] }, 'small'],
  ])('goes by %s', (_, given, size) => {
    expect(sizeOf(given)).toBe(size);
  });
});

function withoutStaff<T extends { readonly employees?: number }>({
  employees: _,
  ...rest
}: T): Omit<T, 'employees'> {
  return rest;
}
