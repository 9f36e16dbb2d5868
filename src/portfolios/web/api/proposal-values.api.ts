import { Body, Inject, Param } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, answeredAxes, InOrganisation } from '../../../organisations/index.js';
import {
  confirmValues,
  ExamplesForm,
  IntensityForm,
  keepIntensity,
  keepRequiredAxes,
  phaseNumber,
  phaseOf,
  RequiredCultureForm,
} from '../../../pilots/index.js';
import {
  about,
  ApiController,
  ApiPost,
  ApiPut,
  changeAt,
  IfMatch,
  named,
  object,
  orNull,
  readBody,
  whole,
  type Schema,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { CLOCK, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import { scoreIntensity, type IntensityScore } from '../../../planning/index.js';
import { ProposalDesk } from '../proposals/proposal-desk.js';
import { proposalAnswer, versionOf, WHOLE_PROPOSAL, type WholeProposal } from './proposal-schemas.js';

const SCORE = named(
  'IntensityScore',
  object<IntensityScore>({
    sum: about('0 to 20', whole),
    intensity: about('1 to 5', whole as Schema<IntensityScore['intensity']>),
    toCooler: about('Points that have to go for one step cooler', orNull(whole)),
    toHotter: about('Points up to one step hotter', orNull(whole)),
  }),
);

/** What belongs to a proposal beside the answers to its questions. */
@InOrganisation()
@ApiController('o/:organisation', 'Proposals')
export class ProposalValuesApi {
  constructor(
    private readonly database: Database,
    private readonly desk: ProposalDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiPost('intensity', {
    id: 'computeIntensity',
    summary: 'The intensity calculator: five items, each 0 to 4; nothing is kept',
    body: { form: IntensityForm, without: ['version', 'action'] },
    answer: SCORE,
  })
  compute(@Access() access: OrganisationAccess, @Body() body: unknown): JsonOutcome<IntensityScore> {
    assertMay(access, 'create-proposal');
    const {
      version: _,
      action: __,
      ...items
    } = readBody(IntensityForm, body, { version: 1, action: 'show' });
    return json(scoreIntensity(items));
  }

  @ApiPut('proposals/:code/phases/:phase/intensity', {
    id: 'keepIntensity',
    summary: 'Keep the five items with a phase: its intensity follows from them from then on',
    body: { form: IntensityForm, without: ['version', 'action'] },
    ifMatch: 'readProposal',
    answer: WHOLE_PROPOSAL,
    versioned: true,
  })
  async intensity(
    @Access() access: OrganisationAccess,
    @Param() { code, phase }: { readonly code: string; readonly phase: string },
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<WholeProposal>> {
    const { proposal } = await this.desk.write(access, code);
    const number = phaseNumber(code, phase);
    phaseOf(proposal.pilot, number);
    const {
      version,
      action: _,
      ...items
    } = readBody(IntensityForm, body, {
      version: proposal.version,
      action: 'keep',
    });
    const change = { code, phase: number, version, items };
    return this.keep(access, code, named, async () =>
      keepIntensity(this.database, access, change, this.clock()),
    );
  }

  @ApiPut('proposals/:code/culture', {
    id: 'describeRequiredCulture',
    summary: 'What phase 1 asks of the culture on six axes, 1 to 5; what is left out asks nothing',
    body: { form: RequiredCultureForm, without: ['version'] },
    ifMatch: 'readProposal',
    answer: WHOLE_PROPOSAL,
    versioned: true,
  })
  async culture(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<WholeProposal>> {
    const { proposal } = await this.desk.write(access, code);
    const { version, ...answers } = readBody(RequiredCultureForm, body, { version: proposal.version });
    const change = { code, version, axes: answeredAxes(answers) };
    return this.keep(access, code, named, async () =>
      keepRequiredAxes(this.database, access, change, this.clock()),
    );
  }

  @ApiPost('proposals/:code/examples', {
    id: 'confirmExamples',
    summary: 'Say of values that came from the catalogue that they hold here',
    details: '`values` are places such as `phases[0].money`: those in `pilot.startedFrom.examples`.',
    body: { form: ExamplesForm, without: ['version'] },
    ifMatch: 'readProposal',
    answer: WHOLE_PROPOSAL,
    versioned: true,
  })
  async examples(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @IfMatch() named: string,
    @Body() body: unknown,
  ): Promise<JsonOutcome<WholeProposal>> {
    const { proposal } = await this.desk.write(access, code);
    const { version, values } = readBody(ExamplesForm, body, { version: proposal.version });
    const change = { code, version, values };
    return this.keep(access, code, named, async () =>
      confirmValues(this.database, access, change, this.clock()),
    );
  }

  private async keep(
    access: OrganisationAccess,
    code: string,
    named: string,
    change: () => Promise<void>,
  ): Promise<JsonOutcome<WholeProposal>> {
    const present = async () => versionOf((await this.desk.read(access, code)).proposal);
    await changeAt(named, present, change);
    return proposalAnswer(await this.desk.read(access, code));
  }
}
