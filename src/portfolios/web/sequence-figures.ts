import type { Figure, Svg } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  heatCurves,
  splitTimeline,
  timeline,
  type HeatCurve,
  type Portfolio,
  type Timeline,
} from '../../planning/index.js';
import { drawHeatCurve, drawTimeline } from '../../rendering/index.js';
import { heatConclusion } from './heat-table.js';

/** Drawing units: as wide as the page on a screen of 1280 pixels, so that the whole plan is seen at once. */
export const TIMELINE_WIDTH = 1_190;

/** Rows of a drawing that fit on one upright sheet of A4, under the heading and with four Cs among them. */
const ROWS_ON_SHEET = 22;

/** A row without any bar says nothing in a drawing; a table says why the pilot has no place. */
export function drawnRows(
  all: Timeline,
  isDrawn: (row: TimelineRow) => boolean,
): { readonly data: Timeline; readonly hidden: number } {
  const count = ({ groups }: Timeline): number => groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const groups = all.groups
    .map((group) => ({ ...group, rows: group.rows.filter(isDrawn) }))
    .filter(({ rows }) => rows.length > 0);
  const data = { ...all, groups };
  return { data, hidden: count(all) - count(data) };
}

type TimelineRow = Timeline['groups'][number]['rows'][number];

/**
 * Bars per pilot and phase, with gates, pauses, and the dates that were asked for under them.
 * @param mark keeps figures of one page apart
 */
export function timelineFigure(portfolio: Portfolio, speech: Speech, mark = ''): Figure {
  const { sequencePage: words } = speech.t;
  const all = timeline(portfolio, { withAsked: true });
  const placed = drawnRows(all, ({ bars }) => bars.length > 0);
  // Where nothing has a place, what was asked is all there is to see.
  const { data, hidden } = placed.data.groups.length > 0 ? placed : { data: all, hidden: 0 };
  const conclusion = words.timelineDescription({ count: portfolio.counted.length - hidden });
  const draw = (part: Timeline, id: string): Svg => {
    const text = { id, title: words.timelineTitle, description: conclusion };
    return drawTimeline(part, text, speech, { width: TIMELINE_WIDTH });
  };
  const id = `tijdlijn${mark}`;
  const sheets = splitTimeline(data, ROWS_ON_SHEET);
  const paper = sheets.map((sheet, index) => ({ svg: draw(sheet, `${id}-${String(index + 1)}`) }));
  return {
    label: words.timelineTitle,
    svg: draw(data, id),
    ...(sheets.length > 1 ? { paper } : {}),
    conclusion,
    note: [words.timelineNote, ...(hidden > 0 ? [words.notDrawn({ count: hidden })] : [])].join(' '),
  };
}

/** One heat curve for each department that gets warm at all, or for each of the named ones. */
export function heatFigures(
  portfolio: Portfolio,
  speech: Speech,
  mark = '',
  departments?: readonly string[],
): readonly Figure[] {
  const isShown = ({ department, points }: HeatCurve): boolean =>
    departments ? departments.includes(department) : points.some(({ heat }) => heat > 0);
  return heatCurves(portfolio)
    .filter(isShown)
    .map((curve, index) => heatFigure(curve, `${mark}-${String(index + 1)}`, speech));
}

function heatFigure(curve: HeatCurve, mark: string, speech: Speech): Figure {
  const { t, f } = speech;
  const title = t.sequencePage.heatTitle({ department: curve.name });
  const description = t.sequencePage.heatDescription({
    degrees: curve.points.map(({ heat }) => f.number(heat, 2)).join('; '),
    ceiling: f.degrees(curve.ceiling),
  });
  return {
    label: title,
    svg: drawHeatCurve(curve, { id: `hitte${mark}`, title, description }, speech),
    conclusion: curveConclusion(curve, speech),
  };
}

/** "Marketing blijft onder 8 graden", or which limit is passed. */
function curveConclusion(curve: HeatCurve, speech: Speech): string {
  const { t, f } = speech;
  const inside = curve.points.every(({ overCeiling, tooFast }) => !overCeiling && !tooFast);
  if (!inside) return heatConclusion([curve], speech);
  const most = Math.max(...curve.points.map(({ heat }) => heat));
  return t.sequencePage.heatInside({
    department: curve.name,
    most: f.degrees(most),
    ceiling: f.number(curve.ceiling),
  });
}
