import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { assertMay, may, mayPropose, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation, readOrganisation } from '../../organisations/index.js';
import { Database } from '../../platform/database/index.js';
import { readForm, type FormState } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import {
  ORGANISATION_SIZES,
  sizeOf,
  type CatalogueEntry,
  type Organisation,
  type OrganisationSize,
} from '../../planning/index.js';
import { beginProposal, PLACE_PROPOSALS, type PlaceProposals } from '../proposals/begin-proposal.js';
import { readProposals } from '../proposals/read-proposals.js';
import { BeginForm } from './begin.form.js';
import { catalogueModel, cataloguePage } from './catalogue.page.js';
import { entryModel, entryPage, type EntryInput } from './entry.page.js';
import { findEntry } from '../find-entry.js';
import { conceptTexts } from './first-pilot-texts.js';
import { kpisModel, kpisPage } from './kpis.page.js';
import { pilotUrls, SIZE_WORDS } from './urls.js';

const EMPTY: FormState = { values: {}, errors: [] };

/** The catalogue of first pilots, beginning a proposal with one, and the measures. */
@InOrganisation()
@Controller('o/:organisation')
export class CatalogueController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PLACE_PROPOSALS) private readonly place: PlaceProposals,
  ) {}

  @Get('catalogus')
  async catalogue(
    @Access() access: OrganisationAccess,
    @InLanguage() language: Language,
    @Query('grootte') size?: string,
  ): Promise<Outcome> {
    assertMay(access, 'read-proposals');
    const organisation = await this.organisation(access);
    return page(cataloguePage, catalogueModel(access.slug, askedSize(size, organisation), speech(language)));
  }

  @Get('catalogus/maten')
  kpis(@Access() access: OrganisationAccess, @InLanguage() language: Language): Outcome {
    assertMay(access, 'read-proposals');
    return page(kpisPage, kpisModel(access.slug, speech(language)));
  }

  @Get('catalogus/:entry')
  async entry(
    @Access() access: OrganisationAccess,
    @Param('entry') id: string,
    @InLanguage() language: Language,
    @Query('grootte') size?: string,
  ): Promise<Outcome> {
    assertMay(access, 'read-proposals');
    const entry = findEntry(id);
    const organisation = await this.organisation(access);
    const input = await this.entryInput(access, entry, organisation);
    return page(
      entryPage,
      entryModel({ ...input, size: askedSize(size, organisation), form: EMPTY }, speech(language)),
    );
  }

  @Post('catalogus/:entry/voorstel')
  async begin(
    @Access() access: OrganisationAccess,
    @Param('entry') id: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'create-proposal');
    const entry = findEntry(id);
    const organisation = await this.organisation(access);
    const result = readForm(BeginForm, body, language);
    const problem = this.refused(result, organisation);
    if (!result.ok || problem) {
      const input = await this.entryInput(access, entry, organisation);
      const form = problem ?? EMPTY;
      const model = entryModel({ ...input, size: sizeOf(organisation), form }, speech(language));
      return page(entryPage, model, { status: 422 });
    }
    const { owner, size } = result.value;
    const beginning = { entry, size, owner, texts: conceptTexts(entry, speech(language)) };
    const code = await beginProposal(
      { database: this.database, place: this.place },
      access,
      beginning,
      this.clock(),
    );
    return redirect(pilotUrls.proposal(access.slug, code), 'proposalBegun');
  }

  private async organisation(access: OrganisationAccess): Promise<Organisation> {
    return this.database.read(async (em) => readOrganisation(em, access.organisationId));
  }

  /** What is wrong with the form, also when the department does not exist here. */
  private refused(
    result: ReturnType<typeof readForm<BeginForm>>,
    { departments }: Organisation,
  ): FormState | undefined {
    if (!result.ok) return { values: result.raw, errors: result.errors };
    const { owner } = result.value;
    if (departments.some(({ id }) => id === owner)) return undefined;
    return { values: { owner }, errors: [{ field: 'owner', code: 'notAChoice', facts: {} }] };
  }

  private async entryInput(
    access: OrganisationAccess,
    entry: CatalogueEntry,
    { departments }: Organisation,
  ): Promise<Omit<EntryInput, 'size' | 'form'>> {
    const proposals = await this.database.read(async (em) => readProposals(em, access));
    return {
      organisation: access.slug,
      entry,
      departments,
      choices: departments.filter(({ id }) => mayPropose(access, id)),
      mayBegin: may(access, 'create-proposal'),
      started: proposals
        .map(({ pilot }) => pilot)
        .filter(({ startedFrom }) => startedFrom?.entry === entry.id),
    };
  }
}

/** The size in the address, else that of the organisation. */
function askedSize(asked: string | undefined, organisation: Organisation): OrganisationSize {
  return ORGANISATION_SIZES.find((size) => SIZE_WORDS[size] === asked) ?? sizeOf(organisation);
}
