import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, passwordError, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Database } from '../../platform/database/index.js';
import { readForm, type FormState } from '../../platform/forms/index.js';
import {
  CLOCK,
  InLanguage,
  LINKS,
  page,
  redirect,
  type Clock,
  type Links,
  type Outcome,
} from '../../platform/http/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { JudgedPlans } from '../../portfolios/index.js';
import { readChoices } from '../choices/document-choices.js';
import {
  DEFAULT_SHARE_DAYS,
  listShareLinks,
  makeShareLink,
  revokeShareLink,
  type SharedVersion,
} from '../sharing/share-links.js';
import { ShareForm } from './share.forms.js';
import { sharingModel, sharingPage } from './sharing.page.js';
import { planUrls } from './urls.js';
import { versionNumber } from './version-number.js';

/** Links to one version of the plan, for people without an account. */
@InOrganisation()
@Controller('o/:organisation/plan/versies/:number/delen')
export class SharingController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINKS) private readonly links: Links,
  ) {}

  @Get()
  async list(
    @Access() access: OrganisationAccess,
    @Param('number') number: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'share-plan');
    const values = { days: String(DEFAULT_SHARE_DAYS), language };
    return this.show(access, await this.version(access, number), language, { form: { values, errors: [] } });
  }

  @Post()
  async make(
    @Access() access: OrganisationAccess,
    @Param('number') number: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'share-plan');
    const version = await this.version(access, number);
    const result = readForm(ShareForm, body, language);
    if (!result.ok)
      return this.show(access, version, language, { form: { values: result.raw, errors: result.errors } });
    const { label, days, password } = result.value;
    const { choices } = await this.database.read(async (em) => readChoices(em, access, version.planId));
    const wish = {
      label,
      days,
      choices: { ...choices, language: result.value.language },
      ...(password ? { password } : {}),
    };
    const made = await makeShareLink(this.database, access, version, wish, this.clock());
    if ('password' in made) {
      const values = { label, days: String(days), language: result.value.language };
      return this.show(access, version, language, {
        form: { values, errors: [passwordError(made.password)] },
      });
    }
    const values = { days: String(DEFAULT_SHARE_DAYS), language };
    return this.show(access, version, language, {
      form: { values, errors: [] },
      made: this.links(planUrls.shared(made.token)),
    });
  }

  @Post(':link/intrekken')
  async revoke(
    @Access() access: OrganisationAccess,
    @Param('number') number: string,
    @Param('link') link: string,
  ): Promise<Outcome> {
    assertMay(access, 'share-plan');
    const version = await this.version(access, number);
    await revokeShareLink(this.database, access, version, link, this.clock());
    return redirect(planUrls.share(access.slug, version.number), 'shareLinkRevoked');
  }

  private async version(access: OrganisationAccess, number: string): Promise<SharedVersion> {
    const { plan } = await this.plans.current(access);
    return { planId: plan.id, number: versionNumber(number) };
  }

  private async show(
    access: OrganisationAccess,
    version: SharedVersion,
    language: Language,
    { form, made }: { readonly form: FormState; readonly made?: string },
  ): Promise<Outcome> {
    const links = await listShareLinks(this.database, access, version);
    const input = {
      organisation: access.slug,
      number: version.number,
      links,
      now: this.clock().toISOString(),
      form,
      ...(made === undefined ? {} : { made }),
    };
    return page(sharingPage, sharingModel(input, speech(language)), {
      status: form.errors.length > 0 ? 422 : 200,
      shownOnce: made !== undefined,
    });
  }
}
