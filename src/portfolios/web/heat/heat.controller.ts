import { Controller, Get } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { InLanguage, page, type Outcome } from '../../../platform/http/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import { heatPage, heatPageModel } from './heat.page.js';

/** Heat of every department, quarter by quarter. */
@InOrganisation()
@Controller('o/:organisation/hitte')
export class HeatController {
  constructor(private readonly plans: JudgedPlans) {}

  @Get()
  async heat(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'read-plan');
    return page(heatPage, heatPageModel(access, await this.plans.current(access), speech(language)));
  }
}
