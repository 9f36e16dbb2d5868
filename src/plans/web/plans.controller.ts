import { Controller, Get, Inject } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { file, InLanguage, page, RENDERER, type Outcome } from '../../platform/http/index.js';
import type { Renderer } from '../../platform/views/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { JudgedPlans } from '../../portfolios/index.js';
import { documentPolicy } from '../document-policy.js';
import { renderPlan } from '../render-plan.js';
import { planModel, planPage } from './plan.page.js';

const HTML = 'text/html; charset=utf-8';

/** The integration plan: a page that leads to it, and the document itself to read or to keep. */
@InOrganisation()
@Controller('o/:organisation/plan')
export class PlansController {
  constructor(
    private readonly plans: JudgedPlans,
    @Inject(RENDERER) private readonly renderer: Renderer,
  ) {}

  @Get()
  async plan(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'read-plan');
    const judged = await this.plans.current(access);
    const rendered = renderPlan(judged, this.renderer, language);
    return page(planPage, planModel({ organisation: access.slug, judged, rendered }, speech(language)));
  }

  @Get('document')
  async document(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'read-plan');
    const { html } = renderPlan(await this.plans.current(access), this.renderer, language);
    return file('integratieplan.html', HTML, html, { contentSecurityPolicy: documentPolicy(html) });
  }

  @Get('integratieplan.html')
  async download(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'export-plan');
    const { html } = renderPlan(await this.plans.current(access), this.renderer, language);
    return file(`integratieplan-${access.slug}.html`, HTML, html);
  }
}
