import { Controller, Get } from '@nestjs/common';
import { may, Public, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation, listOrganisations } from '../../organisations/index.js';
import { Database } from '../../platform/database/index.js';
import {
  CurrentVisitor,
  InLanguage,
  page,
  redirect,
  type Outcome,
  type Visitor,
} from '../../platform/http/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { JudgedPlans } from '../../portfolios/index.js';
import { homeModel, homePage } from './home.page.js';
import { organisationsModel, organisationsPage } from './organisations.page.js';
import { findingsPage, findingsPageModel, stylePage, stylePageModel } from '../../platform/views/index.js';
import { overviewUrls } from './urls.js';

@Controller()
export class OverviewController {
  constructor(
    private readonly database: Database,
    private readonly plans: JudgedPlans,
  ) {}

  /** Straight to the one organisation, or a choice when there are more. */
  @Get()
  async start(@CurrentVisitor() visitor: Visitor, @InLanguage() language: Language): Promise<Outcome> {
    const organisations = await listOrganisations(this.database, visitor.person?.id ?? '');
    const [only] = organisations;
    if (only && organisations.length === 1) return redirect(overviewUrls.home(only.slug));
    return page(organisationsPage, organisationsModel(organisations, speech(language)));
  }

  @InOrganisation()
  @Get('o/:organisation')
  async home(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    const judged = await this.plans.current(access);
    const maySeeFindings = may(access, 'read-findings');
    return page(homePage, homeModel({ organisation: access.slug, judged, maySeeFindings }, speech(language)));
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
