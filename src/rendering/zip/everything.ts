import type { PrintedPdf, PrintOptions } from '../pdf/print-pdf.js';
import { printPdf } from '../pdf/print-pdf.js';
import { ALL_CHOICES } from '../choices.js';
import { extentOf, type PlanFormat } from '../plan-formats.js';
import { htmlOf, pack, PACKERS, TEXTS } from '../plan-makers.js';
import type { PlanSource } from '../plan-source.js';
import { KeptPictures } from '../png/kept-pictures.js';
import { giveBack } from './give-back.js';
import { addParts } from './plan-archive.js';
import { ScratchFile } from './scratch-file.js';
import { NestingZip, type OpenRoom, type SteadyZip } from './steady-zip.js';

type NotPrinted = Extract<PrintedPdf, { ok: false }>;

const encoder = new TextEncoder();

/** The text of the document, printed and as it is; says why there is no print. */
async function addDocument(
  zip: SteadyZip,
  source: PlanSource,
  options: PrintOptions,
): Promise<NotPrinted | undefined> {
  const name = nameOf(source);
  const html = htmlOf(source);
  const pdf = await printPdf(html, options);
  if (pdf.ok) zip.add(`${name}.pdf`, pdf.bytes);
  zip.add(`${name}.html`, encoder.encode(html));
  return pdf.ok ? undefined : pdf;
}

function nameOf({ speaker }: PlanSource): string {
  return speaker.speech.t.planExports.fileName;
}

/**
 * Without a browser on this machine the archive has no PDF, and is complete for the rest. Where only a part is to be
 * shown, what would hold the whole plan stays out of it: an archive is sent on as it is.
 */
async function addEverything(
  zip: NestingZip,
  source: PlanSource,
  options: PrintOptions,
): Promise<NotPrinted | undefined> {
  const problem = await addDocument(zip, source, options);
  if (problem && problem.problem !== 'no-browser') return problem;
  const name = nameOf(source);
  giveBack();
  for (const format of ['docx', 'pptx', 'xlsx'] as const) {
    if (!belongs(format, source)) continue;
    await zip.addMade(`${name}.${format}`, (room) => pack(PACKERS[format], source, room));
    giveBack();
  }
  for (const format of ['ics', 'json'] as const)
    if (belongs(format, source)) zip.add(`${name}.${format}`, encoder.encode(TEXTS[format](source)));
  addParts(zip, source);
  zip.end();
  return undefined;
}

function belongs(format: PlanFormat, { content }: PlanSource): boolean {
  const extent = extentOf(format, content.choices ?? ALL_CHOICES);
  return extent === 'as-chosen' || extent === 'own-rows';
}

/** One file after another, and what is made already lies outside memory meanwhile. */
export async function writeEverything(
  source: PlanSource,
  room: OpenRoom,
  options: PrintOptions,
): Promise<NotPrinted | undefined> {
  const pictures = new ScratchFile();
  try {
    return await addEverything(
      new NestingZip(room),
      { ...source, pictures: new KeptPictures(pictures) },
      options,
    );
  } finally {
    pictures.close();
  }
}
