import { sourcesOf, type Source } from '../../catalogue/sources.js';
import { roadmapPhase } from '../../maturity/roadmap.js';
import { paragraph, type ListItem, type Section } from '../blocks.js';
import { SETTING_KEYS, SETTINGS } from '../../organisation/settings.js';
import type { Draft } from '../draft.js';
import { say, text, type TextCode } from '../facts.js';
import { catalogueMeasures } from './measure-reference.js';

const SOURCES = [
  'sources.s0',
  'sources.s1',
  'sources.s2',
  'sources.s3',
  'sources.s4',
  'sources.w',
  'sources.d',
] as const satisfies readonly TextCode[];

/** Public pages behind the figures and the description of the phase, each once. */
function pagesUsed({ portfolio, report }: Draft): readonly Source[] {
  const measures = portfolio.counted.flatMap(({ phases }) =>
    phases.flatMap(({ written }) => written.measure?.kpi ?? []),
  );
  const tags = [
    ...(report.maturity ? [roadmapPhase(report.maturity.phase).source] : []),
    ...SETTING_KEYS.map((key) => SETTINGS[key].source),
    ...catalogueMeasures(measures).flatMap(({ benchmarks }) => benchmarks.map(({ source }) => source)),
  ];
  const used = [...new Set(tags.flatMap(sourcesOf))].filter(({ id }) => id.startsWith('W'));
  return used.toSorted((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)));
}

function pageItem({ id, title, year, url }: Source): ListItem {
  const when = year === null ? say('sources.yearUnknown') : text(String(year));
  return {
    sentences: [say('sources.page', { id: text(id), year: when, url: text(url), title: text(title) })],
  };
}

export function sourcesAppendix(draft: Draft): Section {
  const items = SOURCES.map((code): ListItem => ({ sentences: [say(code)] }));
  return {
    id: 'sources',
    heading: say('sources.heading'),
    appendix: true,
    sections: [],
    blocks: [
      paragraph([say('sources.intro')]),
      { kind: 'list', ordered: false, items: [...items, ...pagesUsed(draft).map(pageItem)] },
    ],
  };
}
