import { Body, Controller, Get, Inject, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  checkOwner,
  findPerson,
  hasPassword,
  ownerError,
  type OrganisationAccess,
  type TooMany,
} from '../../../accounts/index.js';
import { Backups } from '../../../platform/backups/index.js';
import { Database } from '../../../platform/database/index.js';
import { NotAllowed } from '../../../platform/errors/index.js';
import { readForm, type FieldError } from '../../../platform/forms/index.js';
import { CLOCK, file, InLanguage, page, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { words, type Language } from '../../../platform/words/index.js';
import { mayTakeBackup, takeBackup } from '../../backups/take-backup.js';
import { Access, InOrganisation } from '../organisation.guard.js';
import { BackupForm } from './backup.form.js';
import { backupModel, type BackupState } from './backup.page.js';

const ENDINGS = { sqlite: 'backup', portable: 'jsonl' } as const;

/** What was wrong with a form, and how long to wait. */
interface Refusal {
  readonly errors: readonly FieldError[];
  readonly wait?: number;
  readonly busy?: true;
}

/** Taking a backup of the whole installation along. */
@InOrganisation()
@Controller('o/:organisation/reservekopie')
export class BackupController {
  constructor(
    private readonly database: Database,
    private readonly backups: Backups,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    return this.page(access, language);
  }

  @Post()
  async take(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<Outcome> {
    if ((await this.stateOf(access)) !== 'ready') throw new NotAllowed('make-backup');
    const result = readForm(BackupForm, body, language);
    if (!result.ok) return this.page(access, language, { errors: result.errors });
    const owner = { personId: access.personId, address: request.ip, current: result.value.current };
    const wrong = await checkOwner(this.database, owner, this.clock());
    if (wrong) return this.page(access, language, { errors: [ownerError(wrong)], wait: waitOf(wrong) });
    const now = this.clock();
    const fresh = await takeBackup({ database: this.database, backups: this.backups }, access, now);
    if (!fresh) return this.page(access, language, { errors: [], busy: true });
    const name = `kikkerplan-${now.toISOString().slice(0, 10)}.${ENDINGS[fresh.kind]}`;
    return file(name, 'application/octet-stream', fresh.stream);
  }

  /** A password is asked for once more; who has none cannot show that it is really them. */
  private async stateOf(access: OrganisationAccess): Promise<BackupState> {
    if (!(await mayTakeBackup(this.database, access))) return 'not-all-yours';
    return (await hasPassword(this.database, access.personId)) ? 'ready' : 'no-password';
  }

  private async page(access: OrganisationAccess, language: Language, refusal?: Refusal): Promise<Outcome> {
    const person = await findPerson(this.database, access.personId);
    const state = await this.stateOf(access);
    const input = { organisation: access.slug, state, email: person?.email ?? null, ...refusal };
    const model = backupModel(input, words(language));
    return page(formPage, model, { status: statusOf(refusal) });
  }
}

function waitOf(wrong: 'wrong' | TooMany): number {
  return wrong === 'wrong' ? 0 : wrong.minutes;
}

function statusOf(refusal: Refusal | undefined): number {
  if (!refusal) return 200;
  if (refusal.busy) return 409;
  return (refusal.wait ?? 0) > 0 ? 429 : 422;
}
