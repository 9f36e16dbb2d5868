import { stringify } from 'csv-stringify/sync';
import type { Speech } from '../../../platform/words/index.js';
import type { Trail } from '../../../accounts/index.js';
import { actionText, factsText, subjectText } from './trail-text.js';

/** For a spreadsheet: what could be a formula is made text, and the marks are those of a Dutch Excel. */
export function trailCsv({ entries }: Trail, speech: Speech): string {
  const { audit } = speech.t;
  const heads = [audit.moment, audit.who, audit.what, audit.about, audit.before, audit.after, audit.request];
  const rows = entries.map((entry) => [
    entry.at,
    entry.personName,
    actionText(entry, speech.t),
    subjectText(entry, speech.t),
    factsText(entry.before, speech),
    factsText(entry.after, speech),
    entry.requestId ?? '',
  ]);
  return stringify([heads, ...rows], {
    bom: true,
    delimiter: ';',
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
