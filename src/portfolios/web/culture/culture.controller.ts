import { Controller, Get } from '@nestjs/common';
import { assertMay, may, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { InLanguage, page, type Outcome } from '../../../platform/http/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import { cultureModel, culturePage } from './culture.page.js';

/** The culture of the organisation beside what its pilots ask of it. */
@InOrganisation()
@Controller('o/:organisation/zelfbeoordeling/cultuur')
export class CulturePageController {
  constructor(private readonly plans: JudgedPlans) {}

  @Get()
  async show(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'read-plan');
    const { portfolio } = inForce(await this.plans.current(access));
    const input = {
      organisation: access.slug,
      portfolio,
      mayChange: may(access, 'assess-organisation'),
      maySeeProposals: may(access, 'read-proposals'),
    };
    return page(culturePage, cultureModel(input, speech(language)));
  }
}
