import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { IsInt, Min } from 'class-validator';
import { assertMay, may, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Conflict, Database, unlessConflict } from '../../../platform/database/index.js';
import { rawValues, readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import type { OwnProfile } from '../../../planning/index.js';
import { JudgedPlans } from '../../judged-plans.js';
import { addProfile, changeProfile, removeProfile } from '../../profiles/change-profiles.js';
import type { ProfileRow } from '../../store/profile.entity.js';
import { profileOf, ProfileStore } from '../../store/profile.store.js';
import { portfolioUrls } from '../urls.js';
import { ProfileForm, typedProfile, valuesOf } from './profile.form.js';
import { profileConflict } from './profile-conflict.page.js';
import { profileModel, profilePage, type ProfileInput } from './profile.page.js';
import { profilesModel, profilesPage } from './profiles.page.js';

class RemoveForm {
  @IsInt()
  @Min(1)
  version!: number;
}

const UNPROCESSABLE = 422;

interface Shown {
  readonly kept: ProfileRow | null;
  readonly form: FormState;
  readonly status?: number;
}

/** Profiles of one's own: how warm a sequence may get, and what counts most in it. */
@InOrganisation()
@Controller('o/:organisation/volgorde/profielen')
export class ProfilesController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'read-settings');
    const { asked } = await this.plans.current(access);
    const rows = await this.database.read(async (em) => new ProfileStore(em).findAll(access.organisationId));
    const mayChange = may(access, 'compute-sequence');
    const input = { organisation: access.slug, rows, settings: asked.portfolio.settings, mayChange };
    return page(profilesPage, profilesModel(input, speech(language)));
  }

  @Get('nieuw')
  async fresh(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    return this.show(access, { kept: null, form: { values: {}, errors: [] } }, language);
  }

  @Post()
  async add(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    const result = readForm(ProfileForm, body, language);
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      return this.show(access, { kept: null, form, status: UNPROCESSABLE }, language);
    }
    const { asked } = await this.plans.current(access);
    const profile = typedProfile(result.value, asked.portfolio.settings);
    const outcome = await addProfile(this.database, access, profile, this.clock());
    const list = portfolioUrls.profiles(access.slug);
    if (outcome === 'too-many') return redirect(list);
    if (outcome === 'kept') return redirect(list, 'profileKept');
    return this.show(access, { kept: null, ...nameTaken(result.value, language) }, language);
  }

  @Get(':profile')
  async one(
    @Access() access: OrganisationAccess,
    @Param('profile') id: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    const kept = await this.find(access, id);
    const form = { values: rawValues(valuesOf(profileOf(kept)), language), errors: [] };
    return this.show(access, { kept, form }, language);
  }

  @Post(':profile')
  async change(
    @Access() access: OrganisationAccess,
    @Param('profile') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    const kept = await this.find(access, id);
    const result = readForm(ProfileForm, body, language);
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      return this.show(access, { kept, form, status: UNPROCESSABLE }, language);
    }
    const { asked } = await this.plans.current(access);
    const profile = typedProfile(result.value, asked.portfolio.settings);
    const { version = 0 } = result.value;
    const outcome = await unlessConflict(
      changeProfile(this.database, access, { id, version, profile }, this.clock()),
    );
    if (outcome === 'kept') return redirect(portfolioUrls.profiles(access.slug), 'profileKept');
    if (outcome === 'name-taken')
      return this.show(access, { kept, ...nameTaken(result.value, language) }, language);
    return this.conflict(access, await this.find(access, id), profile, language);
  }

  @Post(':profile/verwijder')
  async remove(
    @Access() access: OrganisationAccess,
    @Param('profile') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'compute-sequence');
    const result = readForm(RemoveForm, body, language);
    if (!result.ok) throw new Conflict('sequence_profile', id, 0);
    await removeProfile(this.database, access, { id, version: result.value.version }, this.clock());
    return redirect(portfolioUrls.profiles(access.slug), 'profileRemoved');
  }

  private async find({ organisationId }: OrganisationAccess, id: string): Promise<ProfileRow> {
    return this.database.read(async (em) => new ProfileStore(em).find({ id, organisationId }));
  }

  private async show(
    access: OrganisationAccess,
    { kept, form, status = 200 }: Shown,
    language: Language,
  ): Promise<Outcome> {
    const { asked } = await this.plans.current(access);
    const { portfolio } = asked;
    const input = { organisation: access.slug, portfolio, form, kept: kept && atVersion(kept) };
    return page(profilePage, profileModel(input, speech(language)), { status });
  }

  private async conflict(
    access: OrganisationAccess,
    kept: ProfileRow,
    typed: OwnProfile,
    language: Language,
  ): Promise<Outcome> {
    const { portfolio } = (await this.plans.current(access)).asked;
    const input = { organisation: access.slug, portfolio, kept: atVersion(kept) };
    return page(formPage, profileConflict(input, typed, speech(language)), { status: 409 });
  }
}

function atVersion(row: ProfileRow): NonNullable<ProfileInput['kept']> {
  return { id: row.id, version: row.version, profile: profileOf(row) };
}

function nameTaken(form: ProfileForm, language: Language): Pick<Shown, 'form' | 'status'> {
  const errors = [{ field: 'name', code: 'invalid', facts: {} }] as const;
  return { form: { values: rawValues(form, language), errors }, status: UNPROCESSABLE };
}
