import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import { Database, NotFound } from '../../platform/database/index.js';
import { CLOCK, type Clock } from '../../platform/http/index.js';
import { Threads } from '../../platform/jobs/index.js';
import { projectFolder } from '../../platform/views/index.js';
import { FORMAT_FACTS } from '../../rendering/index.js';
import { recordExport } from '../record-export.js';
import { MOST_BYTES } from '../store/plan-file.entity.js';
import { PlanFileStore, type EndedFile, type PlanFileSummary } from '../store/plan-file.store.js';
import type { FileOrder, MadeFile } from './write-plan.worker.js';

export type { PlanFileSummary };

export interface FileWish extends Omit<FileOrder, 'most'> {
  readonly planId: string;
  /** Number of the version; 0 for the plan as it is now. */
  readonly version: number;
  /** Name of the file without its ending. */
  readonly name: string;
}

/** Milliseconds: that the answer to a form waits, between two signs of life, and after which a silent maker is gone. */
const PATIENCE = 2_500;
const BEAT = 1_000;
const SILENCE = 30_000;
/** Milliseconds that a file can be fetched. */
const KEPT = 3_600_000;

const WORKER = path.join(projectFolder(), 'dist', 'src', 'plans', 'files', 'write-plan.worker.js');

/** The job itself lives here; how far it is, and what it made, in the database, where every instance sees it. */
@Injectable()
export class PlanFiles implements OnModuleDestroy {
  private readonly threads = new Threads();
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Starts making a file, and waits a moment: most are ready before anybody would look. What was still being made for the
   * same person stops, so nobody fills the queue.
   * @returns its id
   */
  async start(access: OrganisationAccess, wish: FileWish): Promise<string> {
    assertMay(access, 'export-plan');
    const { planId, version, format, language } = wish;
    const id = randomUUID();
    const now = this.clock();
    const at = now.toISOString();
    await this.database.write(async (em) => {
      const store = new PlanFileStore(em);
      await store.forget(new Date(now.getTime() - KEPT).toISOString());
      await store.stopFor(access.organisationId, access.personId, at);
      await store.add({
        ...{ id, planId, version, format, language },
        organisationId: access.organisationId,
        name: `${wish.name}.${FORMAT_FACTS[format].ending}`,
        state: 'working',
        step: 'waiting',
        content: null,
        size: 0,
        createdAt: at,
        updatedAt: at,
        createdBy: access.personId,
      });
    });
    const work = this.work(id, wish).finally(() => this.running.delete(id));
    this.running.set(id, work);
    await Promise.race([work, new Promise((resolve) => setTimeout(resolve, PATIENCE).unref())]);
    return id;
  }

  /** @throws NotFound also for a file that somebody else asked for */
  async find(access: OrganisationAccess, id: string): Promise<PlanFileSummary> {
    assertMay(access, 'export-plan');
    const { organisationId, personId } = access;
    const found = await this.database.read((em) => new PlanFileStore(em).find(organisationId, personId, id));
    if (!found) throw new NotFound('plan file', id);
    return this.seen(found);
  }

  async list(access: OrganisationAccess): Promise<readonly PlanFileSummary[]> {
    assertMay(access, 'export-plan');
    const { organisationId, personId } = access;
    const files = await this.database.read((em) => new PlanFileStore(em).list(organisationId, personId));
    const oldest = new Date(this.clock().getTime() - KEPT).toISOString();
    return files.filter(({ createdAt }) => createdAt >= oldest).map((file) => this.seen(file));
  }

  /** The bytes, written down as taken along. @throws NotFound when it is not ready */
  async fetch(
    access: OrganisationAccess,
    id: string,
  ): Promise<{ readonly file: PlanFileSummary; readonly bytes: Buffer }> {
    const file = await this.find(access, id);
    const content =
      file.state === 'done' ? await this.database.read((em) => new PlanFileStore(em).content(id)) : null;
    if (content === null) throw new NotFound('plan file', id);
    await recordExport(this.database, access, { planId: file.planId, name: file.name }, this.clock());
    return { file, bytes: Buffer.from(content, 'base64') };
  }

  async stop(access: OrganisationAccess, id: string): Promise<void> {
    await this.find(access, id);
    await this.end(id, { state: 'cancelled', step: 'cancelled', content: null, size: 0 });
  }

  async onModuleDestroy(): Promise<void> {
    await this.threads.close();
    await Promise.allSettled(this.running.values());
  }

  /** Whoever made it was stopped in the middle: nobody is working on it any more. */
  private seen(file: PlanFileSummary): PlanFileSummary {
    const silent = this.clock().getTime() - Date.parse(file.updatedAt) > SILENCE;
    return file.state === 'working' && silent ? { ...file, state: 'failed', step: 'lost' } : file;
  }

  private async work(id: string, { content, format, language }: FileWish): Promise<void> {
    // What was judged is judged again there, which is quicker than to copy it.
    const { judged: _judged, ...bare } = content;
    let step = 'waiting';
    const running = this.threads.run(
      WORKER,
      { input: { content: bare, format, language, most: MOST_BYTES }, said: {} },
      (said) => {
        ({ step } = said as { readonly step: string });
      },
    );
    const beat = setInterval(() => {
      this.beat(id, step).then(
        (wanted) => {
          if (wanted) return;
          // What has begun ends in its own way, so that it leaves no browser behind.
          if (step === 'waiting') running.abort();
          else running.end('cancel');
        },
        // The database may be away for a moment.
        () => undefined,
      );
    }, BEAT);
    try {
      await this.end(id, endOf((await running.result) as MadeFile));
    } catch {
      await this.end(id, { state: 'failed', step: 'broken', content: null, size: 0 }).catch(() => undefined);
    } finally {
      clearInterval(beat);
    }
  }

  private async beat(id: string, step: string): Promise<boolean> {
    const now = this.clock().toISOString();
    return this.database.write((em) => new PlanFileStore(em).beat(id, step, now));
  }

  private async end(id: string, ended: Omit<EndedFile, 'updatedAt'>): Promise<void> {
    const updatedAt = this.clock().toISOString();
    await this.database.write((em) => new PlanFileStore(em).end(id, { ...ended, updatedAt }));
  }
}

function endOf(made: MadeFile): Omit<EndedFile, 'updatedAt'> {
  if (!made.ok) return { state: 'failed', step: made.problem, content: null, size: 0 };
  const content = Buffer.from(made.bytes).toString('base64');
  return { state: 'done', step: 'done', content, size: made.bytes.length };
}
