import { Body, Inject } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiDelete,
  ApiGet,
  ApiPut,
  bytesOf,
  changeAt,
  IfMatch,
  named,
  object,
  oneOf,
  optional,
  orNull,
  readBody,
  text,
  whole,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { InvalidInput, IsFile } from '../../../platform/forms/index.js';
import {
  CLOCK,
  InLanguage,
  json,
  nothing,
  type Clock,
  type JsonOutcome,
} from '../../../platform/http/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { JudgedPlans } from '../../../portfolios/index.js';
import { MOST_LOGO_TEXT, readLogo as readPicture, type Logo } from '../../../rendering/index.js';
import { markOf, readLogo, saveLogo } from '../../choices/document-logo.js';
import { sentenceOf } from '../logo/logo.page.js';

interface ApiLogo {
  readonly logo: Logo | null;
}

const LOGO = named(
  'PlanLogo',
  object<ApiLogo>({
    logo: about(
      'null while there is none',
      orNull(
        object<Logo>({
          type: oneOf(['image/png', 'image/jpeg']),
          width: about('Pixels', whole),
          height: about('Pixels', whole),
          text: optional(about('In place of the picture; the name of the organisation when absent', text)),
          bytes: about('The picture as it was written anew, in base64', text),
        }),
      ),
    ),
  }),
);

/** Characters of base64, below what a body may have. */
const LONGEST_FILE = 1_000_000;

class LogoFileForm {
  /** A PNG or JPEG file, as base64. */
  @IsString()
  @IsFile(LONGEST_FILE)
  file!: string;

  /** In place of the picture, for who does not see it. */
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LOGO_TEXT)
  text?: string;
}

/** The logo on the cover of the documents of a plan. */
@InOrganisation()
@ApiController('o/:organisation/plan/logo', 'Document')
export class LogoApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'readPlanLogo',
    summary: 'The logo on the cover of documents',
    answer: LOGO,
    versioned: true,
  })
  async read(@Access() access: OrganisationAccess): Promise<JsonOutcome<ApiLogo>> {
    assertMay(access, 'write-plan');
    const logo = await this.find(access);
    return json({ logo: logo ?? null }, { version: versionOf(logo) });
  }

  @ApiPut('', {
    id: 'changePlanLogo',
    summary: 'Put a logo on the cover; kept versions keep theirs',
    body: { form: LogoFileForm },
    ifMatch: 'readPlanLogo',
    answer: LOGO,
    versioned: true,
  })
  async change(
    @Access() access: OrganisationAccess,
    @IfMatch() named: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiLogo>> {
    assertMay(access, 'write-plan');
    const form = readBody(LogoFileForm, body);
    const bytes = bytesOf(form.file, 'file');
    const logo = readPicture(bytes, form.text);
    if (typeof logo === 'string')
      throw new InvalidInput([], { sentences: [sentenceOf(logo, bytes.length, speech(language))] });
    await this.keep(access, named, logo);
    return this.read(access);
  }

  @ApiDelete('', {
    id: 'removePlanLogo',
    summary: 'Take the logo off the cover; kept versions keep theirs',
    ifMatch: 'readPlanLogo',
  })
  async remove(@Access() access: OrganisationAccess, @IfMatch() named: string): Promise<JsonOutcome<never>> {
    assertMay(access, 'write-plan');
    await this.keep(access, named);
    return nothing();
  }

  private async keep(access: OrganisationAccess, named: string, logo?: Logo): Promise<void> {
    const { plan } = await this.plans.current(access);
    const seen = markOf(await this.find(access));
    const change = { plan, seen, ...(logo ? { logo } : {}) };
    const present = async () => versionOf(await this.find(access));
    await changeAt(named, present, async () => saveLogo(this.database, access, change, this.clock()));
  }

  private async find(access: OrganisationAccess): Promise<Logo | undefined> {
    const { plan } = await this.plans.current(access);
    return this.database.read(async (em) => readLogo(em, access, plan.id));
  }
}

/** The mark may hold any text, and a tag holds few characters. */
function versionOf(logo: Logo | undefined): string {
  return Buffer.from(markOf(logo)).toString('base64url');
}
