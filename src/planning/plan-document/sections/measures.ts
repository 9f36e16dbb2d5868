import { findKpi } from '../../pilots/kpi-catalogue.js';
import type { Measure } from '../../pilots/pilot.js';
import { cell, paragraph, type Row, type Section } from '../blocks.js';
import { pilotAnchor, type Draft } from '../draft.js';
import { count, number, say, term, text, type Piece } from '../facts.js';
import { happenedSection, learntSection } from './happened.js';
import { catalogueMeasures, referenceSection } from './measure-reference.js';
import { reviewSection, roiSection } from './measures-roi.js';
import { numberColumn, textColumn } from './tables.js';

interface PilotMeasure {
  readonly pilot: string;
  readonly title: string;
  readonly phase: number;
  readonly measure: Measure;
}

function measuresOf({ portfolio }: Draft): readonly PilotMeasure[] {
  return portfolio.counted.flatMap(({ pilot, phases }) =>
    phases.flatMap(({ written: { measure }, number: phase }) =>
      measure ? [{ pilot: pilot.id, title: pilot.title, phase, measure }] : [],
    ),
  );
}

/** How people write that a value is not there yet, in both languages. "Nog geen 5%" is a value. */
const NOT_KNOWN: readonly RegExp[] = [
  /^[-–—?]+$/u,
  /^(?:n\.?\s?[abtv]|n\.?\s?n\.?\s?b|n\.?\s?v\.?\s?t|n\.?\s?t\.?\s?b|t\.?b\.?d)\.?$/iu,
  /^(?:geen|none|none yet|nog geen\D*|(?:nog )?geen (?:nul)?meting\b.*|no (?:baseline|measurement)\b.*)$/iu,
  /^(?:nog niet|niet (?:bekend|gemeten|vastgelegd)|not (?:known|measured|recorded|yet))\b/iu,
  /^(?:(?:nog )?onbekend|unknown|(?:eerst|nog) (?:nog )?(?:nul)?met(?:en|ing)|measure first|first measure)\b/iu,
  /^(?:(?:nog|nader) te \p{L}+en|te meten|te bepalen)(?!\p{L})|^(?:(?:still|yet) )?to be \p{L}+/iu,
];

/** Whether today's value stands there: as its owner said where they did, and else by what is written. */
function isKnown({ baseline, baselineStatus }: Measure): boolean {
  const written = baseline?.trim() ?? '';
  if (written === '') return false;
  if (baselineStatus !== undefined) return baselineStatus === 'measured';
  return !NOT_KNOWN.some((pattern) => pattern.test(written));
}

function rowOf({ pilot, title, phase, measure }: PilotMeasure, first: boolean): Row {
  const written = (given: string | undefined): Piece => (given?.trim() ? text(given) : say('missing.value'));
  const lag = findKpi(measure.kpi)?.lagWeeks;
  return {
    kind: 'plain',
    cells: [
      cell(text(title), { link: pilotAnchor(pilot), ...(first ? {} : { quiet: true }) }),
      cell(number(phase, 0)),
      cell(term('kpi', measure.kpi)),
      cell(written(measure.baseline)),
      cell(written(measure.target)),
      cell(lag === undefined ? say('missing.value') : number(lag, 0)),
    ],
  };
}

export function measuresSection(draft: Draft): Section {
  const measures = measuresOf(draft);
  const known = catalogueMeasures(measures.map(({ measure }) => measure.kpi));
  const section = {
    id: 'measures',
    heading: say('measures.heading'),
    sections: [
      ...happenedSection(draft),
      ...learntSection(draft),
      ...(known.length > 0 ? [referenceSection(known)] : []),
      roiSection(draft),
      reviewSection(),
    ],
  };
  if (measures.length === 0) return { ...section, blocks: [paragraph([say('measures.none')])] };
  const without = measures.filter(({ measure }) => !isKnown(measure)).length;
  return {
    ...section,
    blocks: [
      paragraph([say('measures.intro')]),
      {
        kind: 'table',
        id: 'measures-table',
        caption: say('measures.caption', { measures: count(measures.length), without: count(without) }),
        note: say('measures.note'),
        look: 'plain',
        columns: [
          textColumn(say('label.pilot')),
          numberColumn(say('label.phase')),
          textColumn(say('label.measure')),
          textColumn(say('label.baseline')),
          textColumn(say('label.target')),
          numberColumn(say('label.lag')),
        ],
        rows: measures.map((measure, index) => rowOf(measure, measures[index - 1]?.pilot !== measure.pilot)),
      },
    ],
  };
}
