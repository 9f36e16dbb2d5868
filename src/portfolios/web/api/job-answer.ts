import { json, type JsonOutcome } from '../../../platform/http/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import type { SequenceJob } from '../../sequence-jobs.js';
import { isComputing, progressText } from '../sequence-progress.js';
import type { ApiJob } from './sequence-schemas.js';

/** Seconds between two looks at a computation. */
const LOOK_AGAIN = 2;

export function jobAnswer(job: SequenceJob, language: Language): JsonOutcome<ApiJob> {
  const { id, state, said, ending } = job;
  const going = isComputing(job);
  const about = going ? progressText(job, speech(language)) : '';
  const body = { id, state, share: state === 'done' ? 1 : said.share, ending, about };
  return json(body, going ? { retryAfter: LOOK_AGAIN } : {});
}
