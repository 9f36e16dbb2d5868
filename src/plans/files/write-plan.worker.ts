import type { WorkerTask } from '../../platform/jobs/index.js';
import type { Language } from '../../platform/words/index.js';
import { TooLarge, writePlan, type WrittenPlan } from '../../rendering/exports.js';
import type { PlanContent, PlanFormat } from '../../rendering/index.js';

export interface FileOrder {
  readonly content: PlanContent;
  readonly format: PlanFormat;
  readonly language: Language;
  /** Bytes that there is room for. */
  readonly most: number;
}

export type MadeFile = WrittenPlan | { readonly ok: false; readonly problem: 'too-large' };

const TOO_LARGE: MadeFile = { ok: false, problem: 'too-large' };

/** Milliseconds between two looks whether it should end. */
const LOOK = 200;

/** Makes a file of a plan in a thread of its own; what a browser prints is in a process of its own besides. */
export default async function write({ input, port, flag }: WorkerTask<FileOrder>): Promise<MadeFile> {
  const { content, format, language, most } = input;
  const end = new AbortController();
  const look = setInterval(() => {
    if (Atomics.load(flag, 0) === 1) end.abort();
  }, LOOK);
  try {
    port.postMessage({ step: 'writing' });
    const written = await writePlan(content, format, language, {
      most,
      signal: end.signal,
      onStep: (step) => port.postMessage({ step }),
    });
    return written.ok && written.bytes.length > most ? TOO_LARGE : written;
  } catch (error) {
    if (error instanceof TooLarge) return TOO_LARGE;
    throw error;
  } finally {
    clearInterval(look);
  }
}
