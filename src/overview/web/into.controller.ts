import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import { Access, InOrganisation } from '../../organisations/index.js';
import { pilotUrls } from '../../pilots/index.js';
import { describeProblem } from '../../platform/case-file/index.js';
import { Database } from '../../platform/database/index.js';
import { readForm, type FormState } from '../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../platform/http/index.js';
import { formPage } from '../../platform/views/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import type { PlanningCase } from '../../planning/index.js';
import { JudgedPlans } from '../../portfolios/index.js';
import { addTemplate, choicesIn, findTarget, listTargets, type Added } from '../add-template.js';
import {
  fitTemplate,
  neededDepartments,
  NEW_DEPARTMENT,
  suggestMapping,
  type Choices,
  type Mapping,
} from '../fit-template.js';
import { readTemplate, templateNames } from '../read-template.js';
import { chooseTargetModel, intoModel, intoPage, type IntoInput } from './into.page.js';
import { chosenIn, IntoForm } from './into.form.js';

const CONFLICT = 409;
const UNPROCESSABLE = 422;

/** The build of a portfolio, without whose it is, into an organisation that is there already. */
@InOrganisation()
@Controller('o/:organisation/sjabloon/erbij')
export class IntoController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async choose(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'take-template');
    const targets = await listTargets(this.database, access);
    const [only] = targets;
    // Where there is one there is nothing to choose.
    if (only && targets.length === 1)
      return this.shown(await this.input(access, only.slug, language), 200, language);
    return this.chooser(access, { values: {}, errors: [] }, language);
  }

  /** Shows what would be added; adds it when that was asked and is what was shown. */
  @Post()
  async add(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'take-template');
    const result = readForm(IntoForm, body, language);
    if (!result.ok) return this.chooser(access, { values: result.raw, errors: result.errors }, language);
    const { to, departments, seen, step } = result.value;
    const input = await this.input(access, to, language);
    if (step === undefined) return this.shown(input, 200, language);
    const mapping = known(input.template, input.choices, chosenIn(departments));
    if (mapping.size < neededDepartments(input.template).length)
      return this.shown({ ...input, mapping, sent: true }, UNPROCESSABLE, language);
    if (step === 'show') return this.shown({ ...input, mapping }, 200, language);
    const fitting = { template: input.template, mapping, name: templateNames(language).department };
    const adding = { from: access, into: input.into, fitting, seen: seen ?? '' };
    const added = await addTemplate(this.database, adding, this.clock());
    if (added === 'added') return redirect(pilotUrls.proposals(input.into.slug), 'templateAdded');
    // Read again: what changed may be what the page is made of.
    const now = await this.input(access, to, language);
    return this.refused({ ...now, mapping }, added, language);
  }

  private async chooser(access: OrganisationAccess, form: FormState, language: Language): Promise<Outcome> {
    const targets = await listTargets(this.database, access);
    const model = chooseTargetModel(access.slug, targets, form, speech(language));
    return page(formPage, model, { status: form.errors.length > 0 ? UNPROCESSABLE : 200 });
  }

  private async input(access: OrganisationAccess, to: string, language: Language): Promise<IntoInput> {
    const into = await findTarget(this.database, access, to);
    const template = await readTemplate(this.plans, access, { now: this.clock(), language });
    const { plan, planningCase: target } = await this.plans.current(into);
    const choices = choicesIn(into, template, target);
    const mapping = suggestMapping(neededDepartments(template), choices);
    return { organisation: access.slug, into, planId: plan.id, template, target, choices, mapping };
  }

  private shown(input: IntoInput, status: number, language: Language): Outcome {
    const { template, target, mapping } = input;
    const whole = mapping.size === neededDepartments(template).length && template.pilots.length > 0;
    const fitting = { template, mapping, name: templateNames(language).department };
    const build = whole ? { build: fitTemplate(target, fitting) } : {};
    return page(intoPage, intoModel({ ...input, ...build }, speech(language)), { status });
  }

  private refused(input: IntoInput, added: Exclude<Added, 'added'>, language: Language): Outcome {
    const say = speech(language);
    const w = say.t.templates.into;
    if (added === 'changed')
      return this.shown({ ...input, notices: [{ kind: 'warning', text: w.changed }] }, CONFLICT, language);
    const more = added.problems.map((problem) => describeProblem(problem, say)).join(' ');
    return this.shown(
      { ...input, notices: [{ kind: 'warning', text: w.refused, more }] },
      UNPROCESSABLE,
      language,
    );
  }
}

/** What was chosen, as far as it can be. */
function known(template: PlanningCase, choices: Choices, chosen: Mapping): Mapping {
  return new Map(
    neededDepartments(template).flatMap((department): [string, string][] => {
      const wanted = chosen.get(department.id);
      const { departments, mayAdd } = choices(department);
      const isThere = departments.some(({ id }) => id === wanted) || (mayAdd && wanted === NEW_DEPARTMENT);
      return wanted !== undefined && isThere ? [[department.id, wanted]] : [];
    }),
  );
}
