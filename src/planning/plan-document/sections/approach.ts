import { forTolerance } from '../../organisation/settings.js';
import { cell, paragraph, type Block, type Row, type Section, type Table } from '../blocks.js';
import type { Draft } from '../draft.js';
import {
  choice,
  count,
  dates,
  degrees,
  list,
  number,
  percent,
  period,
  type Piece,
  say,
  term,
  text,
  title,
  weeks,
} from '../facts.js';
import { ceilingOf, riseLimitOf } from '../figures/heat-curve.js';
import type { Temperature } from '../temperature.js';
import { numberColumn, textColumn } from './tables.js';

/** The hottest quarter that is made up of more than one thing explains the rule best. */
function example({ curves }: Draft): readonly Piece[] {
  const candidates = curves.flatMap((curve) => curve.points.map((point) => ({ curve, point })));
  const clear = candidates.filter(({ point }) => {
    const roles = new Set(point.contributions.map(({ role }) => role));
    return roles.size === 2 && point.contributions.length <= 3;
  });
  const [best] = clear.toSorted((one, other) => other.point.heat - one.point.heat);
  if (!best) return [];
  const parts = list(
    best.point.contributions.map((part) =>
      say('approach.examplePart', { degrees: degrees(part.degrees), pilot: title(part.title) }),
    ),
  );
  return [
    say('approach.heatExample', {
      department: text(best.curve.name),
      period: period(best.point.period),
      heat: degrees(best.point.heat),
      parts,
    }),
  ];
}

function bandsTable({ portfolio }: Draft): Table {
  const [first = 25, second = 50, third = 80, last = 100] = portfolio.settings['heat.bands'];
  const bounds = [
    say('approach.bandBelow', { to: percent(first) }),
    say('approach.bandBetween', { from: percent(first), to: percent(second) }),
    say('approach.bandBetween', { from: percent(second), to: percent(third) }),
    say('approach.bandBetween', { from: percent(third), to: percent(last) }),
    say('approach.bandAbove', { from: percent(last) }),
  ];
  return {
    kind: 'table',
    id: 'temperatures',
    caption: say('approach.bandsCaption'),
    look: 'plain',
    columns: [textColumn(say('label.step')), textColumn(say('label.temperatureShare'))],
    rows: bounds.map((bound, index): Row => {
      const temperature = (index + 1) as Temperature;
      return {
        kind: 'plain',
        cells: [cell(term('temperature', String(temperature)), { temperature }), cell(bound)],
      };
    }),
  };
}

function limitsTable({ portfolio }: Draft): Table {
  const { departments } = portfolio.organisation;
  const { settings } = portfolio;
  const tolerances = departments.map(({ tolerance }) => tolerance);
  const [most, least] = [Math.max(...tolerances), Math.min(...tolerances)];
  const withTolerance = (wanted: number): readonly Piece[] =>
    departments.filter(({ tolerance }) => tolerance === wanted).map(({ name }) => text(name));
  return {
    kind: 'table',
    id: 'limits',
    caption: say('approach.limitsCaption', {
      departments: count(departments.length),
      widest: list(withTolerance(most)),
      widestCount: count(withTolerance(most).length),
      tightest: list(withTolerance(least)),
      equal: choice(most === least),
    }),
    note: say('approach.limitsNote', { step: degrees(settings['step.maximum']) }),
    look: 'plain',
    columns: [
      textColumn(say('label.department')),
      numberColumn(say('label.people')),
      numberColumn(say('label.tolerance')),
      numberColumn(say('label.startMaximum')),
      numberColumn(say('label.ceiling')),
      numberColumn(say('label.riseLimit')),
      numberColumn(say('label.startsPerQuarter')),
    ],
    rows: departments.map((department): Row => ({
      kind: 'plain',
      cells: [
        cell(text(department.name)),
        cell(number(department.headcount, 0)),
        cell(number(department.tolerance, 0)),
        cell(number(forTolerance(settings['start.maximum'], department.tolerance))),
        cell(number(ceilingOf(portfolio, department), 2)),
        cell(number(riseLimitOf(portfolio, department), 2)),
        cell(number(forTolerance(settings['starts.perPeriod'], department.tolerance), 0)),
      ],
    })),
  };
}

function otherLimits({ portfolio }: Draft): readonly Piece[] {
  const { plan, settings } = portfolio;
  const pause = plan.leerpauze ?? 0;
  const blackouts = (plan.blackout ?? []).map(({ from, to, reason }) =>
    reason === undefined
      ? say('approach.blackoutPlain', { dates: dates(from, to) })
      : say('approach.blackout', { dates: dates(from, to), reason: text(reason) }),
  );
  return [
    say('approach.temperatureLimit', { rise: degrees(settings['temperature.maximumRise']) }),
    pause > 0 ? say('approach.pause', { weeks: weeks(pause) }) : say('approach.noPause'),
    ...blackouts,
  ];
}

function emergencies({ portfolio }: Draft): readonly Piece[] {
  const jumps = portfolio.counted.flatMap(({ pilot, phases }) =>
    phases.flatMap(({ written, number: phase }) =>
      written.emergency
        ? [
            say('approach.emergency', {
              pilot: title(pilot.title),
              phase: count(phase),
              reason: text(written.emergency),
            }),
          ]
        : [],
    ),
  );
  return [say('approach.deviate'), ...(jumps.length === 0 ? [say('approach.noEmergency')] : jumps)];
}

export function approachSection(draft: Draft): Section {
  const share = draft.portfolio.settings['heat.involvedShare'];
  const heatBlocks: readonly Block[] = [
    paragraph([
      say('approach.heatRule', { share: percent(share * 100), half: choice(share === 0.5) }),
      say('approach.heatPeriod'),
    ]),
    paragraph(example(draft)),
    bandsTable(draft),
  ];
  return {
    id: 'approach',
    heading: say('approach.heading'),
    blocks: [
      paragraph(
        [say('approach.threat'), say('approach.small'), say('approach.gates'), say('approach.open')],
        'lead',
      ),
      paragraph([say('approach.image')]),
    ],
    sections: [
      { id: 'heat-rule', heading: say('approach.heat'), blocks: heatBlocks, sections: [] },
      {
        id: 'agreed-limits',
        heading: say('approach.limits'),
        blocks: [
          paragraph([say('approach.limitsIntro')]),
          limitsTable(draft),
          paragraph(otherLimits(draft)),
          paragraph(emergencies(draft)),
        ],
        sections: [],
      },
    ],
  };
}
