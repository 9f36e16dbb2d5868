import { verifyPlan } from '../../rendering/index.js';

import type { VerifyFlags } from '../flags.js';
import { readInput, STANDARD } from '../input.js';
import { troubleText } from '../load-case.js';
import { answer, answerJson, refuse, type Context, type Outcome } from '../outcome.js';

/** Bytes: several times the document of 500 pilots. */
const MOST = 50_000_000;

/** `kikkerplan verify`: whether a plan document is what it says it is. Exits with 1 when it is not. */
export async function verify(file: string, { json }: VerifyFlags, { speech }: Context): Promise<Outcome> {
  const { cli } = speech.t;
  const name = file === STANDARD ? 'stdin' : file;
  const input = await readInput(file, MOST);
  if (!input.ok) return refuse(`${name}: ${troubleText(input.trouble, cli, MOST)}`);
  const { verdict, fingerprint } = verifyPlan(input.text);
  if (verdict === 'no-data' || verdict === 'broken-data') return refuse(`${name}: ${cli.verify[verdict]}`);
  const exit = verdict === 'genuine' ? 0 : 1;
  if (json) return answerJson({ format: 'kikkerplan-verify/1', verdict, fingerprint }, exit);
  return answer(
    `${cli.verify[verdict]}\n${cli.verify.fingerprint({ fingerprint: fingerprint ?? '' })}\n`,
    exit,
  );
}
