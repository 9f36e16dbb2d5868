import { csvFiles } from '../csv/csv-files.js';
import type { PlanSource } from '../plan-source.js';
import { svgFiles } from '../svg-file/svg-files.js';
import type { TextFile } from '../text-file.js';
import type { SteadyZip } from './steady-zip.js';

function addTexts(zip: SteadyZip, files: Iterable<TextFile>, folder = ''): void {
  const encoder = new TextEncoder();
  for (const { name, text } of files) zip.add(folder + name, encoder.encode(text));
}

/** Every table as CSV. */
export function csvArchive(source: PlanSource, zip: SteadyZip): void {
  addTexts(zip, csvFiles(source));
}

/** Every figure as SVG. */
export function svgArchive(source: PlanSource, zip: SteadyZip): void {
  addTexts(zip, svgFiles(source));
}

/** Tables and figures in folders of an archive of everything. */
export function addParts(zip: SteadyZip, source: PlanSource): void {
  const { folders } = source.speaker.speech.t.planExports;
  addTexts(zip, csvFiles(source), `${folders.tables}/`);
  addTexts(zip, svgFiles(source), `${folders.figures}/`);
}
