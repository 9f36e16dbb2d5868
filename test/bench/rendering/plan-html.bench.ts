/**
 * The plan document as HTML against its limit: the same compiled templates fed with models that are ready, and the rows
 * of tables, which no template prints, from texts that are ready. Sentences, numbers and drawings are the difference.
 *
 *   npm run bench -- rendering/plan-html [pilots, 30 200]
 */
import { defineFragment, NO_ASSETS, rendererOf } from '../../../src/platform/views/documents.js';
import { documentModel } from '../../../src/rendering/html/document-model.js';
import type { DocumentModel } from '../../../src/rendering/html/models.js';
import { planTemplates } from '../../../src/rendering/html/plan-templates.js';
import { tableRows } from '../../../src/rendering/html/table-rows.js';
import { numberDocument } from '../../../src/rendering/numbering.js';
import { renderPlanHtml } from '../../../src/rendering/index.js';
import { speaker, type Speaker } from '../../../src/rendering/speaker.js';
import { allBlocks } from '../../../src/rendering/walk-blocks.js';
import type { Piece } from '../../../src/planning/index.js';
import { readExample } from '../../support/examples.js';
import { withPilots } from '../../support/larger-case.js';
import { documentOf } from '../../support/plan-documents.js';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [30, 200];
const ROUNDS = 7;
const MILLISECOND = 1_000;

/** CPU of one run in milliseconds: the median of several, after one that warms up. */
function cpu(work: () => unknown): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / MILLISECOND;
  });
  return times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** One that has said everything before, and only looks it up. */
function readyVoice(voice: Speaker): Speaker {
  const known = new Map<Piece, string>();
  const say = (piece: Piece): string => {
    const text = known.get(piece) ?? voice.say(piece);
    known.set(piece, text);
    return text;
  };
  return { ...voice, say, sentences: (pieces) => pieces.map(say).join(' ') };
}

const renderer = rendererOf(planTemplates(), NO_ASSETS);
const fragment = defineFragment<DocumentModel>('plan/main');

for (const pilots of sizes) {
  const planningCase = withPilots(readExample('polderzeker'), pilots);
  const document = documentOf(planningCase);
  const numbering = numberDocument(document);
  const voice = speaker(document, numbering, 'nl');
  const model = documentModel(document, { speaker: voice, numbering });
  const tables = allBlocks(document).flatMap(({ block }) => (block.kind === 'table' ? [block] : []));
  const ready = readyVoice(voice);
  const limit = cpu(() => {
    for (const table of tables) tableRows(table, ready);
    return renderer.fragment(fragment, model, 'nl');
  });
  const whole = cpu(() => renderPlanHtml(document, { language: 'nl', renderer }));
  const built = cpu(() => documentOf(planningCase));
  const size = Buffer.byteLength(renderPlanHtml(document, { language: 'nl', renderer })) / MILLISECOND;
  console.log(
    `${String(pilots)} pilots: check and block model ${built.toFixed(0)} ms, HTML ${whole.toFixed(0)} ms, ` +
      `bare templates ${limit.toFixed(0)} ms, ratio ${(whole / limit).toFixed(2)}, ${size.toFixed(0)} kB`,
  );
}
console.log(`memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
