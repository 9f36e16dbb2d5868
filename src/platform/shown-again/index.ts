import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Showing a form again as it was filled in, without sending it. Everything that reads a form in here refuses it without
 * naming a mistake, so that its page comes back with what was typed; and nothing in here can change the database.
 */
const current = new AsyncLocalStorage<true>();

export function showingAgain<T>(work: () => T): T {
  return current.run(true, work);
}

export function isShowingAgain(): boolean {
  return current.getStore() === true;
}

/** Something would have been changed while a form was only shown again. */
export class NothingMayChange extends Error {
  override readonly name = 'NothingMayChange';
}
