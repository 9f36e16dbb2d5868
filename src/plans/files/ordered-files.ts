import { Injectable } from '@nestjs/common';
import type { OrganisationAccess } from '../../accounts/index.js';
import { Database } from '../../platform/database/index.js';
import { words } from '../../platform/words/index.js';
import { JudgedPlans } from '../../portfolios/index.js';
import { extentOf } from '../../rendering/index.js';
import { draftContent, readHistory, readVersionContent } from '../versions.js';
import { PlanFiles, type FileWish } from './plan-files.js';

/** Which file somebody asks for; version 0 is the plan as it is now. */
export type OrderedFile = Pick<FileWish, 'version' | 'format' | 'language'>;

/** Its id; not ok where there is none for whom the document is. */
export type StartedFile = { readonly ok: true; readonly id: string } | { readonly ok: false };

/** Finds what a file is made from, names it, and has it made. */
@Injectable()
export class OrderedFiles {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    private readonly files: PlanFiles,
  ) {}

  /** @throws NotFound, NotAllowed */
  async start(access: OrganisationAccess, { version, format, language }: OrderedFile): Promise<StartedFile> {
    const judged = await this.plans.current(access);
    const planId = judged.plan.id;
    const content = await this.database.read(async (em) =>
      version === 0
        ? draftContent(judged, await readHistory(em, access, judged))
        : readVersionContent(em, access, planId, version),
    );
    if (content.choices && extentOf(format, content.choices) === 'refused') return { ok: false };
    const { fileName } = words(language).planExports;
    const name = `${fileName}-${access.slug}${version === 0 ? '' : `-v${String(version)}`}`;
    const wish = { planId, version, name, content, format, language };
    return { ok: true, id: await this.files.start(access, wish) };
  }
}
