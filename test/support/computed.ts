import { setTimeout as sleep } from 'node:timers/promises';
import { load, type CheerioAPI } from 'cheerio';
import type { Visitor } from './app.js';

/** The sequence page once nothing is being computed any more. */
export async function computed({
  visitor,
  base,
}: {
  readonly visitor: Visitor;
  readonly base: string;
}): Promise<CheerioAPI> {
  for (let tries = 0; tries < 300; tries += 1) {
    const $ = load((await visitor.get(`${base}/volgorde`)).body);
    if ($('[data-progress]').length === 0) return $;
    await sleep(200);
  }
  throw new Error('the sequence was not computed within a minute');
}
