import { organisationUrls } from '../../../organisations/index.js';
import { pilotUrls } from '../../../pilots/index.js';
import {
  definePage,
  numberCell,
  textCell,
  type EmptyState,
  type Figure,
  type Link,
  type PageHead,
  type PageModel,
  type Switch,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  cultureGap,
  cultureProfile,
  type CultureGap,
  type CultureProfile,
  type OcaiMix,
  type Portfolio,
  type Proposal,
} from '../../../planning/index.js';
import { drawCultureProfile } from '../../../rendering/index.js';
import { portfolioUrls } from '../urls.js';

interface Gaps {
  readonly table?: Table;
  readonly texts: readonly string[];
}

export interface CulturePageModel extends PageModel {
  readonly head: PageHead;
  readonly change?: Link;
  /** Until somebody records something of the culture. */
  readonly empty?: EmptyState;
  readonly profile?: Figure;
  readonly mix?: Table;
  /** Absent for who may not see proposals. */
  readonly gaps?: Gaps;
}

export const culturePage = definePage<CulturePageModel>('portfolios/culture');

export interface CultureInput {
  readonly organisation: string;
  readonly portfolio: Portfolio;
  readonly mayChange: boolean;
  readonly maySeeProposals: boolean;
}

/** The culture of an organisation, and where its pilots ask more than there is. */
export function cultureModel(input: CultureInput, speech: Speech): CulturePageModel {
  const { organisation, portfolio, mayChange } = input;
  const { t } = speech;
  const c = t.culture;
  const profile = cultureProfile(portfolio.organisation);
  const ocai = portfolio.organisation.culture?.ocai;
  const href = organisationUrls.cultureForm(organisation);
  const known = profile !== undefined || ocai !== undefined;
  const empty = mayChange
    ? { text: c.none, actions: [{ text: c.fill, href }] }
    : { text: c.noneReader, actions: [] };
  return {
    title: c.title,
    head: { heading: c.title, lead: c.lead, switches: [aboutSwitch(organisation, 'culture', speech)] },
    ...(known ? {} : { empty }),
    ...(known && mayChange ? { change: { text: c.change, href } } : {}),
    ...(profile ? { profile: profileFigure(profile, speech) } : {}),
    ...(ocai ? { mix: mixTable(ocai, speech) } : {}),
    ...(input.maySeeProposals ? { gaps: gapsOf(organisation, portfolio, speech) } : {}),
  };
}

/** Between the two pages on which an organisation says how it stands. */
export function aboutSwitch(organisation: string, here: 'culture' | 'assessment', { t }: Speech): Switch {
  const assessment = { text: t.selfAssessment.title };
  const culture = { text: t.culture.title };
  return {
    label: t.culture.switchLabel,
    options: [
      here === 'assessment'
        ? assessment
        : { ...assessment, href: portfolioUrls.selfAssessment(organisation) },
      here === 'culture' ? culture : { ...culture, href: organisationUrls.culture(organisation) },
    ],
  };
}

function profileFigure(profile: CultureProfile, speech: Speech): Figure {
  const { t, f } = speech;
  const c = t.culture;
  const names = t.planNames.axes;
  const values = profile.axes.map(({ value }) => value);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const named = (wanted: number): string =>
    f.list(profile.axes.filter(({ value }) => value === wanted).map(({ axis }) => names[axis]));
  const conclusion =
    most === least ? c.profileFlat : c.profileStrong({ highest: named(most), lowest: named(least) });
  const description = profile.axes.map(({ axis, value }) => `${names[axis]} ${f.number(value)}`).join('; ');
  return {
    label: c.profileTitle,
    svg: drawCultureProfile(profile, { id: 'cultuurprofiel', title: c.profileTitle, description }, speech),
    conclusion,
    note: c.profileNote,
    table: {
      caption: conclusion,
      columns: [{ lines: [c.axis] }, { lines: [c.value], numeric: true }],
      groups: [
        {
          rows: profile.axes.map(({ axis, value }) => ({
            header: textCell(names[axis]),
            cells: [numberCell(f.number(value))],
          })),
        },
      ],
    },
  };
}

const KINDS = ['family', 'adhocracy', 'market', 'hierarchy'] as const;

function mixTable(ocai: { readonly current: OcaiMix; readonly desired?: OcaiMix }, speech: Speech): Table {
  const { t, f } = speech;
  const c = t.culture;
  const { current, desired } = ocai;
  const strongest = KINDS.reduce((best, kind) => (current[kind] > current[best] ? kind : best));
  const wanted = desired ? [{ lines: [c.wanted], numeric: true }] : [];
  return {
    caption: c.mixCaption({ strongest: t.planNames.ocai[strongest] }),
    note: c.mixNote,
    columns: [{ lines: [c.kind] }, { lines: [c.value], numeric: true }, ...wanted],
    groups: [
      {
        rows: KINDS.map((kind) => ({
          header: textCell(c.kinds[kind].label, { note: c.kinds[kind].hint }),
          cells: [
            numberCell(f.number(current[kind])),
            ...(desired ? [numberCell(f.number(desired[kind]))] : []),
          ],
        })),
      },
    ],
  };
}

interface KnownGap {
  readonly proposal: Proposal;
  readonly gap: CultureGap;
}

function gapsOf(organisation: string, portfolio: Portfolio, speech: Speech): Gaps {
  const { t } = speech;
  const c = t.culture;
  const shown = portfolio.proposals.filter(({ pilot }) => pilot.state !== 'withdrawn');
  const known = shown.flatMap((proposal): readonly KnownGap[] => {
    const { pilot, assessment } = proposal;
    const gap = cultureGap(pilot, portfolio.organisation, assessment, portfolio.settings);
    return gap ? [{ proposal, gap }] : [];
  });
  if (known.length === 0) return { texts: [c.gapsNone] };
  const open = shown.length - known.length;
  return {
    table: gapsTable(organisation, known, speech),
    texts: open > 0 ? [c.gapsOpen({ count: open })] : [],
  };
}

/** The largest difference first. */
function gapsTable(organisation: string, known: readonly KnownGap[], speech: Speech): Table {
  const { t, f } = speech;
  const c = t.culture;
  const sorted = known.toSorted((one, other) => other.gap.total - one.gap.total);
  return {
    caption: c.gapsCaption({ count: known.filter(({ gap }) => gap.total > 0).length }),
    columns: [
      { lines: [c.pilot] },
      { lines: [c.short] },
      { lines: [c.gap], numeric: true },
      { lines: [c.advice] },
    ],
    groups: [
      {
        rows: sorted.map(({ proposal: { pilot }, gap }) => {
          const short = gap.axes
            .filter((item) => (item.gap ?? 0) > 0)
            .map(({ axis }) => t.planNames.axes[axis]);
          return {
            header: textCell(pilot.title, { href: pilotUrls.pilot(organisation, pilot.id) }),
            cells: [
              textCell(short.length === 0 ? c.nothing : f.list(short)),
              numberCell(f.number(gap.total)),
              textCell(gap.reconsider ? c.lookAgain : c.fine),
            ],
          };
        }),
      },
    ],
  };
}
