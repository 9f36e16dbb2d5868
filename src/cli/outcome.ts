import type { Speech } from '../platform/words/index.js';

import type { Terminal } from './terminal.js';

/** What a command did: its answer, or one line per reason why it did nothing. */
export type Outcome =
  | {
      readonly done: true;
      readonly print: string | Iterable<Uint8Array>;
      readonly exit: 0 | 1;
      /** Something the reader should know, beside the answer itself. */
      readonly note?: string;
    }
  | {
      readonly done: false;
      readonly complaints: readonly string[];
      /** 2 when it is left out: the input is wrong. */
      readonly exit?: 3;
    };

/** What every command is given besides its own options. */
export interface Context {
  readonly speech: Speech;
  readonly terminal: Terminal;
}

export function answer(print: string | Iterable<Uint8Array>, exit: 0 | 1 = 0, note?: string): Outcome {
  return { done: true, print, exit, ...(note === undefined ? {} : { note }) };
}

export function answerJson(value: unknown, exit: 0 | 1 = 0): Outcome {
  return answer(`${JSON.stringify(value, null, 2)}\n`, exit);
}

export function refuse(...complaints: readonly string[]): Outcome {
  return { done: false, complaints };
}

/** The input is right, and may do later. */
export function refuseFor(exit: 3, ...complaints: readonly string[]): Outcome {
  return { done: false, complaints, exit };
}
