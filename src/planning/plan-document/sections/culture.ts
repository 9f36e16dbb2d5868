import { cultureGap } from '../../criteria/culture-gap.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import type { OcaiMix } from '../../organisation/organisation.js';
import { cell, paragraph, type Block, type Row } from '../blocks.js';
import type { Draft } from '../draft.js';
import { count, cultureGapText, list, number, say, term, type Piece, type Say } from '../facts.js';
import { cultureProfile, type CultureProfile } from '../figures/culture-profile.js';
import { numberColumn, textColumn } from './tables.js';

function captionOf({ axes }: CultureProfile): Say {
  const values = axes.map(({ value }) => value);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const named = (wanted: number): readonly Piece[] =>
    axes.filter(({ value }) => value === wanted).map(({ axis }) => term('axis', axis));
  if (most === least) return say('start.cultureFlat');
  const lowest = named(least);
  return say('start.cultureCaption', {
    highest: { kind: 'list', items: named(most), capital: true },
    highestCount: count(named(most).length),
    lowest: list(lowest),
    lowestCount: count(lowest.length),
  });
}

function profileBlocks(profile: CultureProfile): readonly Block[] {
  const values = list(
    profile.axes.map(({ axis, value }) =>
      say('start.axisValue', { axis: term('axis', axis), value: number(value) }),
    ),
  );
  return [
    {
      kind: 'figure',
      id: 'culture-profile',
      title: say('start.cultureTitle'),
      description: say('start.cultureDescription', { values }),
      caption: captionOf(profile),
      figure: { type: 'culture-profile', data: profile },
    },
    {
      kind: 'table',
      id: 'culture-table',
      caption: say('start.cultureTable'),
      look: 'plain',
      columns: [textColumn(say('label.axis')), numberColumn(say('label.now'))],
      rows: profile.axes.map(({ axis, value }): Row => ({
        kind: 'plain',
        cells: [cell(term('axis', axis)), cell(number(value))],
      })),
    },
  ];
}

const TYPES = ['family', 'adhocracy', 'market', 'hierarchy'] as const;

function ocaiTable(current: OcaiMix, desired: OcaiMix | undefined): Block {
  const strongest = TYPES.reduce((best, type) => (current[type] > current[best] ? type : best), TYPES[0]);
  const wanted = desired ? [numberColumn(say('label.wanted'))] : [];
  return {
    kind: 'table',
    id: 'ocai',
    caption: say('start.ocaiCaption', { strongest: term('ocai', strongest) }),
    note: say('start.ocaiNote'),
    look: 'plain',
    columns: [textColumn(say('label.culture')), numberColumn(say('label.now')), ...wanted],
    rows: TYPES.map((type): Row => ({
      kind: 'plain',
      cells: [
        cell({ kind: 'term', group: 'ocai', value: type, capital: true }),
        cell(number(current[type])),
        ...(desired ? [cell(number(desired[type]))] : []),
      ],
    })),
  };
}

export function cultureBlocks({ portfolio }: Draft): readonly Block[] {
  const { culture } = portfolio.organisation;
  const profile = cultureProfile(portfolio.organisation);
  if (!profile && !culture?.ocai) return [paragraph([say('start.cultureUnknown')])];
  return [
    paragraph([say('start.cultureIntro')]),
    ...(profile ? profileBlocks(profile) : []),
    ...(culture?.ocai ? [ocaiTable(culture.ocai.current, culture.ocai.desired)] : []),
  ];
}

/** What phase 1 of one pilot asks of the culture beyond what there is; nothing where the proposal does not say. */
export function cultureGapBlocks({ portfolio }: Draft, { pilot, assessment }: Proposal): readonly Block[] {
  const gap = cultureGap(pilot, portfolio.organisation, assessment, portfolio.settings);
  return gap ? [paragraph([cultureGapText(gap)])] : [];
}
