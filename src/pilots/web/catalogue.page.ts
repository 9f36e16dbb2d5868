import {
  definePage,
  numberCell,
  textCell,
  type Cell,
  type PageHead,
  type PageModel,
  type Switch,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  CATALOGUE,
  FOUR_CS,
  MARKET_ANCHORS,
  ORGANISATION_SIZES,
  type C,
  type CatalogueEntry,
  type OrganisationSize,
} from '../../planning/index.js';
import { fteText, measureFigures, moneyText, rangeText, rolesText } from './first-pilot-texts.js';
import { notesOf, type Note } from './notes.js';
import { pilotUrls } from './urls.js';

interface CatalogueSection {
  readonly id: string;
  readonly heading: string;
  readonly definition: string;
  readonly table: Table;
}

export interface CataloguePageModel extends PageModel {
  readonly head: PageHead;
  readonly sections: readonly CatalogueSection[];
  readonly others: readonly Note[];
}

export const cataloguePage = definePage<CataloguePageModel>('pilots/catalogue', { landscape: true });

/** First pilots by C, with the figures for organisations of one size. */
export function catalogueModel(
  organisation: string,
  size: OrganisationSize,
  speech: Speech,
): CataloguePageModel {
  const p = speech.t.cataloguePages;
  return {
    title: p.title,
    head: {
      heading: p.title,
      lead: p.lead,
      switches: [
        sizeSwitch(size, (other) => pilotUrls.catalogue(organisation, other), speech),
        lookSwitch(organisation, 'pilots', speech),
      ],
    },
    sections: FOUR_CS.map((c) => ({
      id: c,
      heading: speech.t.terms.cs[c],
      definition: p.definitions[c],
      table: pilotsTable(organisation, c, size, speech),
    })),
    others: notesOf(MARKET_ANCHORS, speech),
  };
}

/** The same page with the figures for the other size. */
export function sizeSwitch(
  size: OrganisationSize,
  href: (size: OrganisationSize) => string,
  { t }: Speech,
): Switch {
  return {
    label: t.cataloguePages.size,
    options: ORGANISATION_SIZES.map((option) => ({
      text: t.cataloguePages.sizes[option],
      ...(option === size ? {} : { href: href(option) }),
    })),
  };
}

/** From the first pilots to the measures and back. */
export function lookSwitch(organisation: string, current: 'pilots' | 'measures', { t }: Speech): Switch {
  const options = { pilots: pilotUrls.catalogue(organisation), measures: pilotUrls.kpis(organisation) };
  return {
    label: t.cataloguePages.look,
    options: (['pilots', 'measures'] as const).map((option) => ({
      text: t.cataloguePages[option],
      ...(option === current ? {} : { href: options[option] }),
    })),
  };
}

function pilotsTable(organisation: string, c: C, size: OrganisationSize, speech: Speech): Table {
  const { t } = speech;
  const p = t.cataloguePages;
  const entries = CATALOGUE.filter((entry) => entry.c === c);
  return {
    caption: p.caption({ c: t.terms.cs[c], count: entries.length }),
    note: p.tableNote,
    columns: [
      { lines: [p.pilot] },
      { lines: [p.owner] },
      { lines: [p.weeks], numeric: true },
      { lines: [p.heat], numeric: true },
      { lines: [p.money], numeric: true },
      { lines: [p.hours], numeric: true },
      { lines: [p.measure] },
    ],
    groups: [
      {
        rows: entries.map((entry) => ({
          header: textCell(t.firstPilots.pilots[entry.id].title, {
            href: pilotUrls.entry(organisation, entry.id, size),
          }),
          cells: entryCells(entry, size, speech),
        })),
      },
    ],
  };
}

function entryCells(entry: CatalogueEntry, size: OrganisationSize, speech: Speech): readonly Cell[] {
  const { f, t } = speech;
  const p = t.cataloguePages;
  const needs = entry.means[size];
  const allies = entry.allies.length === 0 ? {} : { note: `+ ${rolesText(entry.allies, speech)}` };
  return [
    textCell(rolesText(entry.owners, speech), allies),
    numberCell(rangeText(entry.weeks, (weeks) => f.number(weeks), speech)),
    numberCell(entry.intensities.join(' / ')),
    needs ? numberCell(moneyText(needs, speech)) : textCell(p.notThisSize),
    numberCell(needs ? fteText(needs, speech) : '–'),
    measuresCell(entry, speech),
  ];
}

function measuresCell({ measures }: CatalogueEntry, speech: Speech): Cell {
  const lines = measures.map((measure) => {
    const { name, baseline, target } = measureFigures(measure, speech);
    return `${name}: ${speech.t.cataloguePages.fromTo({ from: baseline, to: target })}`;
  });
  return textCell(lines.join('; '));
}
