import { NotFound } from '../../platform/database/index.js';

const NUMBER = /^[1-9]\d{0,5}$/;

/** A version number from an address. @throws NotFound when it is none */
export function versionNumber(given: string): number {
  if (!NUMBER.test(given)) throw new NotFound('plan version', given);
  return Number(given);
}
