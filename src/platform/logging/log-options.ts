import type { Writable } from 'node:stream';
import pretty from 'pino-pretty';
import { errorFacts } from './error-facts.js';

interface LogTarget {
  readonly level: string;
  /** Somebody is reading along: colours and one line each, instead of JSON for a program. */
  readonly forPeople: boolean;
  /** Standard output when it is left out. */
  readonly stream?: Writable;
}

/** What the log needs of a request. */
interface Asked {
  readonly method: string;
  readonly routeOptions: { readonly url?: string | undefined };
}

/** Which page, by its pattern: addresses hold tokens, and what people look for. */
function requestFacts({ method, routeOptions }: Asked) {
  return { method, route: routeOptions.url ?? 'none' };
}

/** How the log is written: one JSON object a line, or a readable line on a terminal. */
export function logOptions({ level, forPeople, stream = process.stdout }: LogTarget) {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: {
      req: requestFacts,
      res: ({ statusCode: status }: { readonly statusCode?: number }) => ({ status }),
      err: errorFacts,
    },
    stream: forPeople
      ? pretty({
          destination: stream,
          singleLine: true,
          translateTime: 'SYS:HH:MM:ss',
          // Otherwise it looks for an error's own fields, which `errorFacts` has chosen already.
          errorLikeObjectKeys: [],
        })
      : stream,
  };
}
