import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { addDays, leftAtYearEnd, planMoments, type Moment } from '../../planning/index.js';
import type { PlanSource } from '../plan-source.js';
import { isolated, printable } from '../printable.js';
import { shownRows } from '../shown-rows.js';
import { AMSTERDAM, AMSTERDAM_ZONE } from './amsterdam.js';

/** Local time at which a gate is proposed to be decided, and when that ends. */
const DECIDED = { from: '10:00:00', to: '11:00:00' };

/**
 * The same start or gate has the same id in every version, so that a calendar that takes in the next version moves an
 * appointment instead of adding one.
 */
function uidOf({ kind, pilot, phase }: Moment, organisation: string): string {
  const key = JSON.stringify([organisation, pilot, phase, kind]);
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}@kikkerplan`;
}

/** A version as a revision of the events in it: 0 for the first. */
function revisionOf(version: string): number {
  return /^\d{1,6}$/.test(version) ? Math.max(0, Number(version) - 1) : 0;
}

/** The days of a gate that are left around the turn of the year; undefined where it does not fall there. */
function leftOf({ kind, from, to }: Moment): ReturnType<typeof leftAtYearEnd> {
  return kind === 'gate' ? leftAtYearEnd({ from, to }) : undefined;
}

function yearEndLines(moment: Moment, { speaker }: PlanSource): readonly string[] {
  const { t, f } = speaker.speech;
  const left = leftOf(moment);
  if (!left) return [];
  if (left.length === 0) return [t.gates.yearEndNothing];
  return [t.gates.yearEndLeft({ days: f.list(left.map(({ from, to }) => f.dates(from, to))) })];
}

function descriptionOf(moment: Moment, source: PlanSource): string {
  const { speaker, document, fingerprint } = source;
  const { planExports, planNames } = speaker.speech.t;
  const { calendar } = planExports;
  const dates = speaker.speech.f.dates(moment.from, moment.to);
  const lines = [
    ...(moment.phaseTitle ? [calendar.step({ name: isolated(moment.phaseTitle) })] : []),
    calendar.owner({ name: isolated(moment.owner) }),
    moment.kind === 'start' ? calendar.runs({ dates }) : calendar.window({ dates }),
    ...yearEndLines(moment, source),
    ...(moment.threshold ? [calendar.threshold({ text: speaker.say(moment.threshold) })] : []),
    ...(moment.decider ? [calendar.decider({ name: isolated(moment.decider) })] : []),
    ...(moment.stopRule ? [calendar.stopRule({ text: printable(moment.stopRule) })] : []),
    calendar.version({
      version: isolated(document.meta.version),
      status: planNames.statuses[document.meta.status],
      fingerprint: fingerprint.slice(0, 16),
    }),
  ];
  return lines.join('\n');
}

/** A start fills its day and keeps nobody from anything else; a gate is an appointment on the last day that it can be. */
function timesOf(moment: Moment): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  const { kind, from } = moment;
  const to = leftOf(moment)?.at(-1)?.to ?? moment.to;
  if (kind === 'start')
    return { allDay: true, start: `${from}T00:00:00Z`, end: `${addDays(from, 1)}T00:00:00Z` };
  // Without an offset: the library writes the hour as it stands here, whatever zone the machine is in.
  return { timezone: AMSTERDAM, start: `${to}T${DECIDED.from}`, end: `${to}T${DECIDED.to}` };
}

function eventOf(moment: Moment, source: PlanSource): ICalEventData {
  const { document, speaker, portfolio } = source;
  const { calendar } = speaker.speech.t.planExports;
  const { phase } = moment;
  const title = isolated(moment.title);
  return {
    ...timesOf(moment),
    id: uidOf(moment, portfolio.organisation.name),
    sequence: revisionOf(document.meta.version),
    // Of the version and not of this minute: the same version gives the same bytes.
    stamp: `${document.meta.date}T00:00:00Z`,
    summary:
      moment.kind === 'start'
        ? calendar.start({ title, phase })
        : calendar.gate({ title, phase, next: phase + 1 }),
    description: descriptionOf(moment, source),
    transparency: moment.kind === 'start' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  };
}

/** Those of phases that are shown; a gate without what it asks where only its day is. */
function shownMoments(source: PlanSource): readonly Moment[] {
  const { portfolio } = source;
  const rows = shownRows(source);
  const shown = new Set(
    portfolio.counted.flatMap((proposal) =>
      rows.phases(proposal).map(({ number }) => JSON.stringify([proposal.pilot.id, number])),
    ),
  );
  return planMoments(portfolio)
    .filter(({ pilot, phase }) => shown.has(JSON.stringify([pilot, phase])))
    .map((moment) => {
      if (rows.gates) return moment;
      const { threshold: _threshold, decider: _decider, stopRule: _stopRule, ...days } = moment;
      return days;
    });
}

/** Starts and gates as a calendar (RFC 5545). Same version, same bytes. */
export function planCalendar(source: PlanSource): string {
  const { document, speaker, portfolio, language } = source;
  const name = speaker.speech.t.planExports.calendar.name({
    title: speaker.say(document.cover.title),
    organisation: isolated(portfolio.organisation.name),
  });
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Kikkerplan', product: 'Kikkerplan', language: language.toUpperCase() },
    timezone: { name: null, generator: () => AMSTERDAM_ZONE },
    events: shownMoments(source).map((moment) => eventOf(moment, source)),
  });
  return `${calendar.toString()}\r\n`.replace(/\r\n\r\n$/, '\r\n');
}
