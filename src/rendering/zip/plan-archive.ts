import { csvFiles } from '../csv/csv-files.js';
import type { PlanSource } from '../plan-source.js';
import { svgFiles } from '../svg-file/svg-files.js';
import type { TextFile } from '../text-file.js';
import { SteadyZip } from './steady-zip.js';

function addTexts(zip: SteadyZip, files: Iterable<TextFile>, folder = ''): SteadyZip {
  const encoder = new TextEncoder();
  for (const { name, text } of files) zip.add(folder + name, encoder.encode(text));
  return zip;
}

/** Every table as CSV in one archive. */
export function csvArchive(source: PlanSource): Uint8Array {
  return addTexts(new SteadyZip(), csvFiles(source)).bytes();
}

/** Every figure as SVG in one archive. */
export function svgArchive(source: PlanSource): Uint8Array {
  return addTexts(new SteadyZip(), svgFiles(source)).bytes();
}

/** Tables and figures in folders of an archive of everything. */
export function addParts(zip: SteadyZip, source: PlanSource): void {
  const { folders } = source.speaker.speech.t.planExports;
  addTexts(zip, csvFiles(source), `${folders.tables}/`);
  addTexts(zip, svgFiles(source), `${folders.figures}/`);
}
