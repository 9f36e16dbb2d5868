import { load, type CheerioAPI } from 'cheerio';
import type { Visitor } from './app.js';

/** A page that must be there, to look at. */
export async function open(path: string, who: Visitor): Promise<CheerioAPI> {
  const answer = await who.get(path);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return load(answer.body);
}

/** What somebody reads there, white space as one space. */
export function textOf($: CheerioAPI, selector = 'main'): string {
  return $(selector).text().replace(/\s+/g, ' ').trim();
}
