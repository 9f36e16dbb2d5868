import { Body, Param } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiGet,
  ApiPost,
  listOf,
  named,
  number,
  object,
  readBody,
  text,
} from '../../../platform/api/index.js';
import { NotFound } from '../../../platform/database/index.js';
import { InvalidInput } from '../../../platform/forms/index.js';
import { InLanguage, json, type JsonOutcome } from '../../../platform/http/index.js';
import { describeCounterProposal, type Language } from '../../../platform/words/index.js';
import {
  applyChange,
  assemblePortfolio,
  checkSettings,
  choiceOf,
  overridesOf,
  type Portfolio,
} from '../../../planning/index.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import { moveEffect } from '../../moves/move-effect.js';
import { namesOf } from '../../names.js';
import { settingsEffect } from '../../settings/settings-effect.js';
import { MoveForm } from '../moves/move.form.js';
import { movablePilot, moveWish } from '../moves/read-move.js';
import { proposalOf } from '../scenarios/read-scenario.js';
import { SettingsForm, typedSettings } from '../settings/settings.form.js';
import { EFFECT, effectOf, type ApiEffect } from './effect-schemas.js';
import { monthOr } from './month-or.js';
import { LISTED_PILOT, listedPilot, type ListedPilot } from './pilot-schemas.js';
import { contradictionIn } from './settings-contradiction.js';

interface Side {
  readonly pilots: readonly ListedPilot[];
  readonly temperature: readonly number[];
}

interface TriedProposal {
  readonly change: string;
  readonly effect: readonly string[];
  readonly before: Side;
  readonly after: Side;
}

const side = object<Side>({
  pilots: about('Pilots that count, with their dates', listOf(LISTED_PILOT)),
  temperature: about('Degrees of the organisation in each quarter', listOf(number)),
});

const TRIED = named(
  'TriedProposal',
  object<TriedProposal>({ change: text, effect: listOf(text), before: side, after: side }),
);

/** What something would do, before anybody keeps it. Nothing here changes anything. */
@InOrganisation()
@ApiController('o/:organisation', 'Pilots')
export class TriesApi {
  constructor(private readonly plans: JudgedPlans) {}

  @ApiPost('pilots/:code/moves/effect', {
    id: 'tryMove',
    summary: 'What a move would do to heat and findings; nothing is kept',
    details: '`month` is yyyy-mm; leave it out to keep the dates.',
    body: { form: MoveForm, without: ['version'], optional: ['month'] },
    answer: EFFECT,
  })
  async move(
    @Access() access: OrganisationAccess,
    @Param('code') code: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiEffect>> {
    assertMay(access, 'compute-sequence');
    const judged = await this.plans.current(access);
    const input = movablePilot(access, judged, code);
    const wish = moveWish(input, readBody(MoveForm, body, { version: 1, ...monthOr(body) }));
    if ('errors' in wish) throw new InvalidInput(wish.errors);
    return json(effectOf(moveEffect(judged, wish.move), language));
  }

  @ApiPost('settings/effect', {
    id: 'trySettings',
    summary: 'What other thresholds would do to verdicts and findings; nothing is kept',
    details: 'The body is that of `changeSettings`.',
    body: { form: SettingsForm, without: ['base', 'subject', 'adjust'] },
    answer: EFFECT,
  })
  async settings(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiEffect>> {
    assertMay(access, 'change-settings');
    const form = readBody(SettingsForm, body, { base: '{}' });
    const judged = await this.plans.current(access);
    const base = inForce(judged).portfolio.settings;
    const typed = typedSettings(form, base);
    const overrides = overridesOf(typed);
    if (checkSettings(overrides).length > 0) throw contradictionIn(base, typed, language);
    return json(effectOf(settingsEffect(judged, overrides), language));
  }

  @ApiGet('sequence/:sequence/counter-proposals/:number', {
    id: 'tryCounterProposal',
    summary: 'Dates and heat of the plan with a counter-proposal, beside those it has',
    details:
      'Counted from 1, in the order of `readSequence`. 404 once the plan has changed since the sequence. To keep it, make a scenario of it.',
    answer: TRIED,
  })
  async proposal(
    @Access() access: OrganisationAccess,
    @Param() { sequence: id, number }: Readonly<Record<'sequence' | 'number', string>>,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<TriedProposal>> {
    assertMay(access, 'read-plan');
    const judged = await this.plans.current(access);
    const proposal = proposalOf(judged, id, Number(number));
    if (!proposal) throw new NotFound('counter-proposal', number);
    const { portfolio: now } = inForce(judged);
    const changed = assemblePortfolio(applyChange(judged.planningCase, proposal.change), {
      ...choiceOf(now),
      starts: proposal.starts,
    });
    const { change, effect } = describeCounterProposal(proposal, now.grid, namesOf(now), language);
    return json({ change, effect, before: sideOf(now), after: sideOf(changed) });
  }
}

function sideOf({ counted, grid, load }: Portfolio): Side {
  return { pilots: counted.map((pilot) => listedPilot(pilot, grid)), temperature: load.temperature };
}
