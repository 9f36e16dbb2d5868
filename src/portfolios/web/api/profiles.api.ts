import { Body, Inject, Param, Query } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  anyGroup,
  ApiController,
  ApiDelete,
  ApiGet,
  ApiPost,
  ApiPut,
  changeAt,
  IfMatch,
  named,
  object,
  optional,
  pageOf,
  PageQuery,
  pageSchema,
  readBody,
  readQuery,
  refuseWhen,
  text,
  whole,
  number,
  type ApiPage,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { Refused } from '../../../platform/errors/index.js';
import {
  API_PATH,
  CLOCK,
  json,
  nothing,
  type Clock,
  type JsonOutcome,
} from '../../../platform/http/index.js';
import type { OwnProfile } from '../../../planning/index.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import { addProfile, changeProfile, removeProfile } from '../../profiles/change-profiles.js';
import type { ProfileRow } from '../../store/profile.entity.js';
import { profileOf, ProfileStore } from '../../store/profile.store.js';
import { ProfileForm, typedProfile } from '../profiles/profile.form.js';

interface ApiProfile extends OwnProfile {
  readonly id: string;
}

const PROFILE = named(
  'OwnProfile',
  object<ApiProfile>({
    id: text,
    name: about('What `computeSequence` asks for it by', text),
    ceilingPercent: optional(about('Percent of heat capacity that may be used', number)),
    leerpauze: optional(about('Weeks of learning between two phases at least', whole)),
    settings: optional(
      about('Limits that differ from the settings', anyGroup<OwnProfile['settings'] & object>()),
    ),
    weights: optional(
      about('Times that a pilot counts, by its C', anyGroup<OwnProfile['weights'] & object>()),
    ),
  }),
);

/** Profiles of one's own: how warm a sequence may get, and what counts most in it. */
@InOrganisation()
@ApiController('o/:organisation/profiles', 'Sequence')
export class ProfilesApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'listProfiles',
    summary: 'Profiles that the organisation made itself',
    query: PageQuery,
    answer: pageSchema(PROFILE),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Query() query: unknown,
  ): Promise<JsonOutcome<ApiPage<ApiProfile>>> {
    assertMay(access, 'read-settings');
    const rows = await this.database.read(async (em) => new ProfileStore(em).findAll(access.organisationId));
    return pageOf(rows.map(apiProfile), readQuery(PageQuery, query), ({ id }) => id);
  }

  @ApiPost('', {
    id: 'addProfile',
    summary: 'Make a profile; a number that is left out follows the settings',
    body: { form: ProfileForm, without: ['version'] },
    status: 201,
    answer: PROFILE,
    versioned: true,
    conflicts: true,
  })
  async add(@Access() access: OrganisationAccess, @Body() body: unknown): Promise<JsonOutcome<ApiProfile>> {
    assertMay(access, 'compute-sequence');
    const profile = await this.typed(access, body);
    const outcome = await addProfile(this.database, access, profile, this.clock());
    if (outcome === 'too-many') throw new Refused(outcome);
    refuseTaken(outcome);
    const rows = await this.database.read(async (em) => new ProfileStore(em).findAll(access.organisationId));
    const row = rows.find(({ name }) => name === profile.name);
    if (!row) throw new Refused('removed');
    return { ...answered(row), status: 201, location: `${API_PATH}/o/${access.slug}/profiles/${row.id}` };
  }

  @ApiGet(':profile', {
    id: 'readProfile',
    summary: 'One profile of one’s own',
    answer: PROFILE,
    versioned: true,
  })
  async read(
    @Access() access: OrganisationAccess,
    @Param('profile') id: string,
  ): Promise<JsonOutcome<ApiProfile>> {
    assertMay(access, 'read-settings');
    return answered(await this.find(access, id));
  }

  @ApiPut(':profile', {
    id: 'changeProfile',
    summary: 'Change a profile; sequences that were computed with it stay',
    body: { form: ProfileForm, without: ['version'] },
    ifMatch: 'readProfile',
    answer: PROFILE,
    versioned: true,
  })
  async change(
    @Access() access: OrganisationAccess,
    @Param('profile') id: string,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<ApiProfile>> {
    assertMay(access, 'compute-sequence');
    const { version } = await this.find(access, id);
    const profile = await this.typed(access, body);
    const outcome = await changeAt(named, this.versionOf(access, id), async () =>
      changeProfile(this.database, access, { id, version, profile }, this.clock()),
    );
    refuseTaken(outcome);
    return answered(await this.find(access, id));
  }

  @ApiDelete(':profile', {
    id: 'removeProfile',
    summary: 'Remove a profile; sequences that were computed with it stay',
    ifMatch: 'readProfile',
  })
  async remove(
    @Access() access: OrganisationAccess,
    @Param('profile') id: string,
    @IfMatch() named: string,
  ): Promise<JsonOutcome<never>> {
    assertMay(access, 'compute-sequence');
    const { version } = await this.find(access, id);
    await changeAt(named, this.versionOf(access, id), async () =>
      removeProfile(this.database, access, { id, version }, this.clock()),
    );
    return nothing();
  }

  private async typed(access: OrganisationAccess, body: unknown): Promise<OwnProfile> {
    const form = readBody(ProfileForm, body, { version: 1 });
    return typedProfile(form, inForce(await this.plans.current(access)).portfolio.settings);
  }

  private versionOf(access: OrganisationAccess, id: string): () => Promise<number> {
    return async () => (await this.find(access, id)).version;
  }

  private async find({ organisationId }: OrganisationAccess, id: string): Promise<ProfileRow> {
    return this.database.read(async (em) => new ProfileStore(em).find({ id, organisationId }));
  }
}

/** @throws InvalidInput when another profile has that name */
function refuseTaken(outcome: 'kept' | 'name-taken'): void {
  refuseWhen(outcome === 'name-taken' ? [{ field: 'name', code: 'invalid', facts: {} }] : []);
}

function apiProfile(row: ProfileRow): ApiProfile {
  return { id: row.id, ...profileOf(row) };
}

function answered(row: ProfileRow): JsonOutcome<ApiProfile> {
  return json(apiProfile(row), { version: String(row.version) });
}
