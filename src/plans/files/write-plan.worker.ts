import type { WorkerTask } from '../../platform/jobs/index.js';
import type { Language } from '../../platform/words/index.js';
import { writePlan, type WrittenPlan } from '../../rendering/exports.js';
import type { PlanContent, PlanFormat } from '../../rendering/index.js';

export interface FileOrder {
  readonly content: PlanContent;
  readonly format: PlanFormat;
  readonly language: Language;
}

/** Milliseconds between two looks whether it should end. */
const LOOK = 200;

/** Makes a file of a plan in a thread of its own; what a browser prints is in a process of its own besides. */
export default async function write({ input, port, flag }: WorkerTask<FileOrder>): Promise<WrittenPlan> {
  const end = new AbortController();
  const look = setInterval(() => {
    if (Atomics.load(flag, 0) === 1) end.abort();
  }, LOOK);
  try {
    port.postMessage({ step: 'writing' });
    return await writePlan(input.content, input.format, input.language, {
      signal: end.signal,
      onStep: (step) => port.postMessage({ step }),
    });
  } finally {
    clearInterval(look);
  }
}
