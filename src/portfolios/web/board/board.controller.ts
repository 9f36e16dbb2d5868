import { Controller, Get, Inject, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { CLOCK, InLanguage, page, type Clock, type Outcome } from '../../../platform/http/index.js';
import type { Asked } from '../../../platform/lists/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import { boardPage, boardPageModel } from './board.page.js';

/** The four Cs against the phases, and the same as a table. */
@InOrganisation()
@Controller('o/:organisation/bord')
export class BoardController {
  constructor(
    private readonly plans: JudgedPlans,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async board(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
    @Query() asked: Asked,
  ): Promise<Outcome> {
    assertMay(access, 'read-proposals');
    const judged = await this.plans.current(access);
    const today = this.clock().toISOString().slice(0, 10);
    return page(boardPage, boardPageModel({ access, judged, asked, today }, speech(language)));
  }
}
