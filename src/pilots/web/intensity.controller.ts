import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMayPropose, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { Database, unlessConflict } from '../../platform/database/index.js';
import { rawValues, readForm, type FormState } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { formPage } from '../../platform/views/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { readPilot } from '../change-pilot.js';
import { keepIntensity, phaseNumber, phaseOf } from '../keep-intensity.js';
import { IntensityForm } from './intensity.form.js';
import { intensityConflict, intensityModel, intensityPage, type IntensityInput } from './intensity.page.js';
import { pilotUrls } from './urls.js';

/** The phase of a proposal that an address names. */
interface Place {
  readonly code: string;
  readonly phase: string;
}

/** Computing how hot one phase is, from five questions about it. */
@InOrganisation()
@Controller('o/:organisation/pilots/:code/fasen/:phase/intensiteit')
export class IntensityController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async show(
    @Access() access: OrganisationAccess,
    @Param() place: Place,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const input = await this.input(access, place);
    return page(intensityPage, intensityModel(input, speech(language)));
  }

  @Post()
  async answer(
    @Access() access: OrganisationAccess,
    @Param() place: Place,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const input = await this.input(access, place);
    const result = readForm(IntensityForm, body, language);
    if (!result.ok) {
      const form = { values: result.raw, errors: result.errors };
      return page(intensityPage, intensityModel({ ...input, form }, speech(language)), { status: 422 });
    }
    const { version, action, ...items } = result.value;
    if (action === 'show') {
      const form: FormState = { values: rawValues({ version, ...items }, language), errors: [] };
      return page(intensityPage, intensityModel({ ...input, form }, speech(language)));
    }
    const form: FormState = { values: rawValues(items, language), errors: [] };
    const { code } = place;
    const saved = await unlessConflict(
      keepIntensity(this.database, access, { code, phase: input.number, version, items }, this.clock()),
    );
    if (saved === 'conflict') {
      const fresh = { ...(await this.input(access, place)), form };
      const say = speech(language);
      const conflict = intensityConflict(fresh, say);
      if (conflict) return page(formPage, conflict, { status: 409 });
      return page(intensityPage, intensityModel({ ...fresh, conflict: true }, say), { status: 409 });
    }
    return redirect(pilotUrls.pilot(access.slug, code), 'intensityKept');
  }

  private async input(access: OrganisationAccess, { code, phase }: Place): Promise<IntensityInput> {
    const number = phaseNumber(code, phase);
    return this.database.read(async (em) => {
      const proposal = await readPilot(em, access, code);
      assertMayPropose(access, proposal.pilot.owner);
      return { organisation: access.slug, proposal, number, phase: phaseOf(proposal.pilot, number) };
    });
  }
}
