import type { CatalogueId } from './catalogue.js';

/** Examples and figures from practice beside the catalogue (domain.md 4). What they say is words. */
export const ANCHOR_IDS = [
  'evening-hours',
  'zlm-promise',
  'ohra-one-person',
  'contacts-a-day',
  'uwv-four-people',
  'contact-cost',
  'municipal-cost',
  'ns-ambassadors',
  'advocacy-study',
  'price-of-writing',
  'bovenkamer',
  'rabobank-community',
  'fbto-onderling',
  'telfort-max',
  't-mobile-community',
  'kpn-community',
  'telfort-community',
  'community-doubt',
  'research-community',
  'cocreation-failures',
  'participation-rule',
  'four-cs-adoption',
  'engaged-enterprise',
  'advocating-board',
] as const;
export type AnchorId = (typeof ANCHOR_IDS)[number];

export interface Anchor {
  readonly id: AnchorId;
  /** First pilots that it belongs to; none: it is about all organisations. */
  readonly pilots: readonly CatalogueId[];
  /** Year that it is about; null when the source does not say. */
  readonly year: number | null;
  /** Ids of sources: "W11; W12". */
  readonly source: string;
}

type AnchorRow = readonly [
  id: AnchorId,
  year: number | null,
  source: string,
  ...pilots: readonly CatalogueId[],
];

const ROWS: readonly AnchorRow[] = [
  ['evening-hours', 2016, 'W33', 'CE-1'],
  ['zlm-promise', null, 'W34', 'CE-1'],
  ['ohra-one-person', 2013, 'W26', 'CE-1'],
  ['contacts-a-day', 2015, 'W32', 'CE-1'],
  ['uwv-four-people', null, 'W24', 'CE-1'],
  ['contact-cost', null, 'W35', 'CE-1', 'CE-3', 'CE-6'],
  ['municipal-cost', null, 'W36', 'CE-1'],
  ['ns-ambassadors', null, 'W48', 'CV-3'],
  ['advocacy-study', 2025, 'W49', 'CV-3'],
  ['price-of-writing', null, 'W72', 'CT-2', 'CT-3'],
  ['bovenkamer', 2009, 'W44', 'CL-1'],
  ['rabobank-community', 2010, 'W45', 'CL-1'],
  ['fbto-onderling', null, 'W43', 'CL-6'],
  ['telfort-max', 2011, 'S4', 'CL-4'],
  ['t-mobile-community', null, 'W39', 'CL-5'],
  ['kpn-community', 2013, 'W40', 'CL-5'],
  ['telfort-community', null, 'W41', 'CL-5'],
  ['community-doubt', null, 'W42', 'CL-5'],
  ['research-community', null, 'W46', 'CL-1'],
  ['cocreation-failures', null, 'W47', 'CL-1', 'CL-3'],
  ['participation-rule', null, 'W67', 'CL-1', 'CL-5'],
  ['four-cs-adoption', 2012, 'W11; W12'],
  ['engaged-enterprise', 2012, 'W56; W57'],
  ['advocating-board', 2012, 'W56; W57'],
];

export const ANCHORS: readonly Anchor[] = ROWS.map(([id, year, source, ...pilots]) => ({
  id,
  year,
  source,
  pilots,
}));

/** What practice says about one first pilot. */
export function anchorsOf(pilot: CatalogueId): readonly Anchor[] {
  return ANCHORS.filter(({ pilots }) => pilots.includes(pilot));
}

/** Where others are ("waar staan anderen?"), whatever the pilot. */
export const MARKET_ANCHORS: readonly Anchor[] = ANCHORS.filter(({ pilots }) => pilots.length === 0);
