import { Controller, Get } from '@nestjs/common';
import { Public, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { InLanguage, page, type Outcome } from '../../platform/http/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { JudgedPlans } from '../../portfolios/index.js';
import { homeModel, homePage } from './home.page.js';
import { findingsPage, findingsPageModel, stylePage, stylePageModel } from '../../platform/views/index.js';

@Controller()
export class OverviewController {
  constructor(private readonly plans: JudgedPlans) {}

  @InOrganisation()
  @Get('o/:organisation')
  async home(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    const judged = await this.plans.current(access);
    return page(homePage, homeModel({ access, judged }, speech(language)));
  }

  /** Every part of the design system in every state, for whoever builds or judges pages. */
  @Public()
  @Get('stijl')
  style(@InLanguage() language: Language): Outcome {
    return page(stylePage, stylePageModel(speech(language)));
  }

  /** What each rule can say, in every turn of its sentence. */
  @Public()
  @Get('stijl/bevindingen')
  findings(@InLanguage() language: Language): Outcome {
    return page(findingsPage, findingsPageModel(speech(language)));
  }
}
