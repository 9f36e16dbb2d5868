import { Body, Inject, Param, Query } from '@nestjs/common';
import { assertMay, passwordError, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiDelete,
  ApiGet,
  ApiPost,
  flag,
  moment,
  named,
  object,
  oneOf,
  orNull,
  pageOf,
  PageQuery,
  pageSchema,
  readBody,
  readQuery,
  text,
  whole,
  type ApiPage,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { InvalidInput } from '../../../platform/forms/index.js';
import {
  API_PATH,
  CLOCK,
  json,
  LINKS,
  nothing,
  type Clock,
  type JsonOutcome,
  type Links,
} from '../../../platform/http/index.js';
import { LANGUAGES, type Language } from '../../../platform/words/index.js';
import { JudgedPlans } from '../../../portfolios/index.js';
import { readChoices } from '../../choices/document-choices.js';
import {
  listShareLinks,
  makeShareLink,
  revokeShareLink,
  type SharedVersion,
} from '../../sharing/share-links.js';
import type { ShareLinkRow } from '../../store/share-link.entity.js';
import { ShareForm } from '../share.forms.js';
import { planUrls } from '../urls.js';
import { versionNumber } from '../version-number.js';

interface ApiShareLink {
  readonly id: string;
  readonly label: string;
  readonly language: Language;
  readonly password: boolean;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly views: number;
  readonly viewedAt: string | null;
}

interface MadeShareLink extends ApiShareLink {
  readonly address: string;
}

const FIELDS = {
  id: text,
  label: about('For whom it is', text),
  language: oneOf(LANGUAGES),
  password: about('It asks for a password', flag),
  createdAt: moment,
  createdBy: text,
  expiresAt: moment,
  revokedAt: orNull(moment),
  views: whole,
  viewedAt: orNull(moment),
} as const;

const LINK = named('ShareLink', object<ApiShareLink>(FIELDS));

const MADE = named(
  'MadeShareLink',
  object<MadeShareLink>({
    ...FIELDS,
    address: about('Where the version can be read; it is shown now and never again', text),
  }),
);

interface Named {
  readonly number: string;
  readonly link: string;
}

/** Links to one version of the plan, for people without an account. */
@InOrganisation()
@ApiController('o/:organisation/plan/versions/:number/links', 'Document')
export class SharingApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINKS) private readonly links: Links,
  ) {}

  @ApiGet('', {
    id: 'listShareLinks',
    summary: 'Links to a version, the newest first, without their addresses',
    query: PageQuery,
    answer: pageSchema(LINK),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Param('number') number: string,
    @Query() query: unknown,
  ): Promise<JsonOutcome<ApiPage<ApiShareLink>>> {
    assertMay(access, 'share-plan');
    const links = await listShareLinks(this.database, access, await this.version(access, number));
    return pageOf(links.map(linkOf), readQuery(PageQuery, query), ({ id }) => id);
  }

  @ApiPost('', {
    id: 'makeShareLink',
    summary: 'Open a version to whoever gets the link',
    details: 'The address is in this answer only. The document is in the language that is named.',
    body: { form: ShareForm },
    status: 201,
    answer: MADE,
  })
  async make(
    @Access() access: OrganisationAccess,
    @Param('number') number: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<MadeShareLink>> {
    assertMay(access, 'share-plan');
    const version = await this.version(access, number);
    const { label, days, password, language } = readBody(ShareForm, body);
    const { choices } = await this.database.read(async (em) => readChoices(em, access, version.planId));
    const wish = { label, days, choices: { ...choices, language }, ...(password ? { password } : {}) };
    const made = await makeShareLink(this.database, access, version, wish, this.clock());
    if ('password' in made) throw new InvalidInput([passwordError(made.password)]);
    const address = this.links(planUrls.shared(made.token));
    const location = `${API_PATH}/o/${access.slug}/plan/versions/${number}/links`;
    return json({ ...linkOf(made.link), address }, { status: 201, location });
  }

  @ApiDelete(':link', {
    id: 'revokeShareLink',
    summary: 'Close a link: from now on nobody gets in through it',
  })
  async revoke(
    @Access() access: OrganisationAccess,
    @Param() { number, link }: Named,
  ): Promise<JsonOutcome<never>> {
    assertMay(access, 'share-plan');
    await revokeShareLink(this.database, access, await this.version(access, number), link, this.clock());
    return nothing();
  }

  private async version(access: OrganisationAccess, number: string): Promise<SharedVersion> {
    const { plan } = await this.plans.current(access);
    return { planId: plan.id, number: versionNumber(number) };
  }
}

function linkOf(row: ShareLinkRow): ApiShareLink {
  const { id, label, createdAt, createdByName: createdBy, expiresAt, revokedAt, views, viewedAt } = row;
  return {
    ...{ id, label, language: row.choices.language, password: row.passwordHash !== null },
    ...{ createdAt, createdBy, expiresAt, revokedAt, views, viewedAt },
  };
}
