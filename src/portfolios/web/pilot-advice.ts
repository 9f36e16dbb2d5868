import { mayPropose, type OrganisationAccess } from '../../accounts/index.js';
import { pilotUrls } from '../../pilots/index.js';
import { numberCell, textCell, type Link, type Table } from '../../platform/views/index.js';
import { describeCultureGap, describeSmallerForm, type Speech } from '../../platform/words/index.js';
import {
  INTENSITY_ITEMS,
  scoreIntensity,
  type IntensityItems,
  type PilotAdvice,
  type Portfolio,
  type Proposal,
} from '../../planning/index.js';
import { namesOf } from '../names.js';

/** For a proposal that was turned down: the largest first phase that would pass. */
export function smallerSentence(
  { smallerForm }: PilotAdvice,
  { pilot }: Proposal,
  portfolio: Portfolio,
  { language }: Speech,
): string | undefined {
  if (smallerForm === undefined) return undefined;
  return describeSmallerForm(smallerForm, pilot.owner, namesOf(portfolio), language);
}

export interface CultureSection {
  /** Absent while the proposal names nothing. */
  readonly table?: Table;
  readonly text: string;
  readonly note?: string;
  /** To say what phase 1 asks, for who may change the proposal. */
  readonly link?: Link;
}

/** The culture that phase 1 asks for beside the culture of today, and whether C1 is worth another look. */
export function cultureSection(
  access: OrganisationAccess,
  { pilot }: Proposal,
  { cultureGap: found }: PilotAdvice,
  speech: Speech,
): CultureSection {
  const { t, language } = speech;
  const { required } = t.culture;
  const href = pilotUrls.requiredCulture(access.slug, pilot.id);
  const link = mayPropose(access, pilot.owner)
    ? { link: { text: found ? required.change : required.fill, href } }
    : {};
  if (!found) return { text: required.none, ...link };
  return {
    table: gapTable(found, speech),
    text: describeCultureGap(found, language),
    note: t.advice.cultureNote,
    ...link,
  };
}

function gapTable(found: NonNullable<PilotAdvice['cultureGap']>, { t, f }: Speech): Table {
  const { advice } = t;
  const known = (value: number | null) => (value === null ? advice.cultureUnknown : f.number(value));
  return {
    caption: found.total === 0 ? advice.cultureFits : advice.cultureTotal({ total: found.total }),
    columns: [
      { lines: [advice.cultureAxis] },
      ...[advice.cultureNow, advice.cultureRequired, advice.cultureMissing].map((text) => ({
        lines: [text],
        numeric: true,
      })),
    ],
    groups: [
      {
        rows: found.axes.map(({ axis, current, required, gap }) => ({
          header: textCell(t.planNames.axes[axis]),
          cells: [numberCell(known(current)), numberCell(f.number(required)), numberCell(known(gap))],
        })),
      },
    ],
  };
}

/** How the intensity of the phases that used the calculator came about; undefined when none did. */
export function intensityTable({ phases }: Proposal, { t }: Speech): Table | undefined {
  const words = t.intensity;
  const calculated = phases.flatMap(({ number, written: { intensity } }) =>
    typeof intensity === 'number' ? [] : [{ number, items: intensity, score: scoreIntensity(intensity) }],
  );
  if (calculated.length === 0) return undefined;
  const level = (items: IntensityItems, item: (typeof INTENSITY_ITEMS)[number]): string =>
    words.items[item].levels[items[item] as 0 | 1 | 2 | 3 | 4];
  return {
    caption: words.chosen({ count: calculated.length }),
    columns: [
      { lines: [words.item] },
      ...calculated.map(({ number }) => ({ lines: [t.terms.phase({ number })] })),
    ],
    groups: [
      {
        rows: [
          ...INTENSITY_ITEMS.map((item) => ({
            header: textCell(words.items[item].name, { note: words.items[item].question }),
            cells: calculated.map(({ items }) => textCell(level(items, item), { note: String(items[item]) })),
          })),
          {
            header: textCell(words.total),
            cells: calculated.map(({ score }) =>
              textCell(
                words.points({
                  sum: score.sum,
                  intensity: score.intensity,
                  name: words.names[score.intensity],
                }),
                { note: t.intensity.examples[score.intensity] },
              ),
            ),
            total: true,
          },
        ],
      },
    ],
  };
}

/** To the calculator of each phase, for who may change the proposal. */
export function calculatorLinks(
  access: OrganisationAccess,
  { pilot, phases }: Proposal,
  { t }: Speech,
): readonly Link[] {
  if (!mayPropose(access, pilot.owner)) return [];
  return phases.map(({ number }) => ({
    text: t.terms.phase({ number }),
    href: pilotUrls.intensity(access.slug, pilot.id, number),
  }));
}
