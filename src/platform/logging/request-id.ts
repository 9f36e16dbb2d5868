import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Everything that begins inside `work` belongs to this request, without anybody handing the id on. */
export function withRequestId<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

/** Id of the request that is being answered; null at start and on the command line. */
export function currentRequestId(): string | null {
  return current.getStore() ?? null;
}
