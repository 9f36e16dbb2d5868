import type { OrganisationAccess } from '../accounts/index.js';
import { speech, type Language } from '../platform/words/index.js';
import type { PlanningCase } from '../planning/index.js';
import type { JudgedPlans } from '../portfolios/index.js';
import { templateCase, type TemplateNames } from './template-case.js';

export function templateNames(language: Language): TemplateNames {
  const { t } = speech(language);
  return {
    department: t.templates.department,
    pilot: ({ number, c }) => t.templates.pilot({ number, c: t.terms.cs[c] }),
  };
}

/** The build of the plan of an address, for an organisation of that name. */
export async function readTemplate(
  plans: JudgedPlans,
  access: OrganisationAccess,
  { now, language, name = '' }: { readonly now: Date; readonly language: Language; readonly name?: string },
): Promise<PlanningCase> {
  const { planningCase } = await plans.current(access);
  const today = now.toISOString().slice(0, 10);
  return templateCase(planningCase, { name, today, names: templateNames(language) });
}
