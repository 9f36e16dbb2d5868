import { csvFiles } from '../csv/csv-files.js';
import type { PlanSource } from '../plan-source.js';
import { svgFiles } from '../svg-file/svg-files.js';
import type { TextFile } from '../text-file.js';
import { steadyZip } from './steady-zip.js';

function bytesOf(files: readonly TextFile[], folder = ''): Record<string, Uint8Array> {
  const encoder = new TextEncoder();
  return Object.fromEntries(files.map(({ name, text }) => [folder + name, encoder.encode(text)]));
}

/** Every table as CSV in one archive. */
export function csvArchive(source: PlanSource): Uint8Array {
  return steadyZip(bytesOf(csvFiles(source)));
}

/** Every figure as SVG in one archive. */
export function svgArchive(source: PlanSource): Uint8Array {
  return steadyZip(bytesOf(svgFiles(source)));
}

/** @param files the other formats, each under the name that it has in the archive */
export function wholeArchive(source: PlanSource, files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const { folders } = source.speaker.speech.t.planExports;
  return steadyZip({
    ...files,
    ...bytesOf(csvFiles(source), `${folders.tables}/`),
    ...bytesOf(svgFiles(source), `${folders.figures}/`),
  });
}
