import {
  definePage,
  numberCell,
  textCell,
  type Cell,
  type Link,
  type PageHead,
  type PageModel,
  type SummaryRow,
  type Table,
} from '../../platform/views/index.js';
import { kpiName, kpiValue, type Speech } from '../../platform/words/index.js';
import { benchmarkRanges, FOUR_CS, KPIS, type BenchmarkRange, type Kpi } from '../../planning/index.js';
import { lookSwitch } from './catalogue.page.js';
import { sourceLinks } from './notes.js';

interface KpiSection {
  readonly id: string;
  readonly heading: string;
  readonly table: Table;
}

export interface KpisPageModel extends PageModel {
  readonly head: PageHead;
  readonly sections: readonly KpiSection[];
  readonly note: string;
  /** The two views on return on investment, and what the planner does with them. */
  readonly roi: { readonly intro: string; readonly views: readonly SummaryRow[] };
  readonly sources: readonly { readonly id: string; readonly links: readonly Link[] }[];
}

export const kpisPage = definePage<KpisPageModel>('pilots/kpis', { landscape: true });

/** Every measure with how it is counted, what to aim for, and figures of others with their year and source. */
export function kpisModel(organisation: string, speech: Speech): KpisPageModel {
  const { t } = speech;
  const p = t.cataloguePages.kpis;
  const groups: readonly { readonly id: string; readonly c: Kpi['c']; readonly heading: string }[] = [
    ...FOUR_CS.map((c) => ({ id: c, c, heading: t.terms.cs[c] })),
    { id: 'all', c: 'all', heading: p.all },
    { id: 'vanity', c: null, heading: p.neverAlone },
  ];
  return {
    title: p.title,
    head: { heading: p.title, lead: p.lead, switches: [lookSwitch(organisation, 'measures', speech)] },
    sections: groups.map(({ id, c, heading }) => ({
      id,
      heading,
      table: kpiTable(
        heading,
        KPIS.filter((kpi) => kpi.c === c),
        speech,
      ),
    })),
    note: p.note,
    roi: {
      intro: t.plan['roi.intro'],
      views: [
        { term: t.plan['roi.notYet'], value: t.plan['roi.notYetText'] },
        { term: t.plan['roi.now'], value: t.plan['roi.nowText'] },
        { term: t.plan['roi.bridge'], value: t.plan['roi.bridgeText'] },
      ],
    },
    sources: sourceList(),
  };
}

function kpiTable(group: string, kpis: readonly Kpi[], speech: Speech): Table {
  const { t } = speech;
  const p = t.cataloguePages;
  return {
    caption: p.kpis.caption({ group, count: kpis.length }),
    columns: [
      { lines: [p.measure] },
      { lines: [p.kpis.unit] },
      { lines: [p.kpis.direction] },
      { lines: [p.how] },
      { lines: [p.kpis.target] },
      { lines: [p.lag], numeric: true },
      { lines: [p.kpis.others] },
    ],
    groups: [{ rows: kpis.map((kpi) => ({ header: nameCell(kpi, speech), cells: kpiCells(kpi, speech) })) }],
  };
}

function nameCell(kpi: Kpi, speech: Speech): Cell {
  const p = speech.t.cataloguePages.kpis;
  const badge = kpi.vanity
    ? { badge: { icon: 'warn', text: p.vanity, tone: 'hot' } as const }
    : kpi.economic
      ? { badge: { text: p.money, tone: 'quiet' } as const }
      : {};
  return textCell(`${kpiName(kpi.id, speech)} `, { note: kpi.id, ...badge });
}

function kpiCells(kpi: Kpi, speech: Speech): readonly Cell[] {
  const { t, f } = speech;
  const figures = benchmarkRanges(kpi).map((range) => rangeSentence(range, kpi, speech));
  return [
    textCell(t.kpiDetails.units[kpi.unit]),
    textCell(t.kpiDetails.directions[kpi.direction]),
    textCell(t.kpiDetails.methods[kpi.measuredBy]),
    textCell(targetText(kpi, speech)),
    numberCell(f.number(kpi.lagWeeks)),
    textCell(figures.length === 0 ? t.cataloguePages.kpis.noOthers : figures.join('; ')),
  ];
}

function targetText(kpi: Kpi, speech: Speech): string {
  const second = kpi.second ? [defaultText(kpi.second, speech)] : [];
  return [defaultText(kpi, speech), ...second].join('; ');
}

function defaultText(
  { unit, targetUnit, baseline, targets }: Pick<Kpi, 'unit' | 'targetUnit' | 'baseline' | 'targets'>,
  speech: Speech,
): string {
  const p = speech.t.cataloguePages;
  const goals = targets.map((target) => kpiValue(target, targetUnit ?? unit, speech));
  return p.fromTo({
    from: baseline === null ? p.kpis.measureFirst : kpiValue(baseline, unit, speech),
    to: goals.length === 0 ? p.kpis.toWorkOut : goals.join(' → '),
  });
}

/** "zakelijke verzekeraars: −11 tot −2 (2019–2022; W50, W51)": a range with its years, never one truth. */
function rangeSentence({ group, from, to, years, source }: BenchmarkRange, kpi: Kpi, speech: Speech): string {
  const { t } = speech;
  const p = t.cataloguePages;
  const [low, high] = [kpiValue(from, kpi.unit, speech), kpiValue(to, kpi.unit, speech)];
  return p.kpis.figure({
    group: t.kpiDetails.groups[group],
    value: low === high ? low : p.between({ from: low, to: high }),
    year: years === null ? p.yearUnknown : [...new Set(years)].join('–'),
    source: source.replaceAll('; ', ', '),
  });
}

/** Every page that a figure comes from, once, by its number. */
function sourceList(): KpisPageModel['sources'] {
  const tags = KPIS.flatMap(({ benchmarks }) => benchmarks.flatMap(({ source }) => source.split('; ')));
  const ordered = [...new Set(tags)].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
  return ordered.map((id) => ({ id, links: sourceLinks(id) }));
}
