import type { Section } from '../planning/index.js';
import type { PlanSource } from './plan-source.js';
import { printable } from './printable.js';
import { withoutMarks } from './typed-marks.js';

/** Texts around the sections that every paged format prints. */
export interface DocumentTexts {
  readonly organisation: string;
  readonly title: string;
  readonly subtitle: string;
  readonly contents: string;
  /** "Polderzeker · Integratieplan 2026–2027 · versie 3, concept". */
  readonly footer: string;
  /** Between page number and number of pages: "van". */
  readonly pageOf: string;
}

export function documentTexts({ document, speaker }: PlanSource): DocumentTexts {
  const { planDocument, planNames } = speaker.speech.t;
  const organisation = printable(document.cover.organisation);
  const title = withoutMarks(speaker.say(document.cover.title));
  return {
    organisation,
    title,
    subtitle: withoutMarks(speaker.say(document.cover.subtitle)),
    contents: planDocument.contents,
    footer: planDocument.footer({
      organisation,
      title,
      version: printable(document.meta.version),
      status: planNames.statuses[document.meta.status],
    }),
    pageOf: planDocument.pageOf,
  };
}

/** "7.2 Tijdlijn", "Bijlage B Instellingen", or a heading without a number. */
export function headingText(section: Section, { numbering, speaker }: PlanSource): string {
  const number = numbering.sections.get(section.id) ?? '';
  const heading = speaker.say(section.heading);
  if (section.appendix) return speaker.speech.t.planDocument.appendix({ letter: number, heading });
  return number === '' ? heading : `${number} ${heading}`;
}

/** The organisation's own colour for headings, as RRGGBB; undefined where it has none. */
export function headingColour({ content }: PlanSource): string | undefined {
  return content.choices?.style.main?.replace('#', '').toUpperCase();
}
