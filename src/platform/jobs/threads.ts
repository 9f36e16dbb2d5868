import { setTimeout as sleep } from 'node:timers/promises';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { WISH_FLAG } from './wish-flag.js';

/** What a worker is given. */
export interface WorkerTask<Input> {
  readonly input: Input;
  /** What it said last when it was begun before, so that it can go on from there; else empty. */
  readonly said: object;
  /** Takes what there is to say meanwhile. */
  readonly port: MessagePort;
  /** Its first number says when the work should end: `WISH_FLAG`. */
  readonly flag: Int32Array;
}

/** Work in another thread. */
export interface Running {
  readonly result: Promise<unknown>;
  /** Asks for an early end: with what there is, or with nothing that will be used. */
  end(wish: 'stop' | 'cancel'): void;
  /** Ends it now, with nothing. */
  abort(): void;
}

/** Megabytes that a worker may use before it ends instead of the server. */
const MEMORY = 1_024;
/**
 * How much lower the priority of a worker is (a third of the time where both want a core), so that a page goes first; no
 * more, since on a machine that others use long work has to end as well.
 */
const NICE = 5;
/** Milliseconds that an idle thread is kept. */
const IDLE = 30_000;

/** Worker threads, made when there is work and let go when there is none: nothing long runs on the main thread. */
export class Threads {
  private pool: Piscina | null = null;

  constructor(private readonly size = 1) {}

  run(
    file: string,
    { input, said }: Pick<WorkerTask<unknown>, 'input' | 'said'>,
    onProgress: (progress: object) => void,
  ): Running {
    this.pool ??= new Piscina({
      minThreads: 0,
      maxThreads: this.size,
      idleTimeout: IDLE,
      niceIncrement: NICE,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    const { port1, port2 } = new MessageChannel();
    port1.on('message', onProgress);
    const flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const aborter = new AbortController();
    const task: WorkerTask<unknown> = { input, said, port: port2, flag };
    const result: Promise<unknown> = this.pool
      .run(task, { filename: file, transferList: [port2], signal: aborter.signal })
      .finally(async () => {
        // What was said last may still be on its way.
        await sleep(0);
        port1.close();
      });
    return {
      result,
      end: (wish) => void Atomics.store(flag, 0, WISH_FLAG[wish]),
      abort: () => aborter.abort(),
    };
  }

  async close(): Promise<void> {
    await this.pool?.destroy();
  }
}
