import type { OrganisationAccess } from '../../../accounts/index.js';
import type { Database } from '../../../platform/database/index.js';
import type { Language } from '../../../platform/words/index.js';
import type { JudgedPlans } from '../../../portfolios/index.js';
import { planContents, planDocumentOf } from '../../../rendering/index.js';
import { NOTHING_CHOSEN, type DocumentChoices } from '../../choices/choices.js';
import { readOwnStyle } from '../../choices/own-style.js';
import { draftContent, readHistory } from '../../versions.js';
import type { LookForm } from './look.form.js';
import type { LookInput } from './look.page.js';
import { styleOf } from './style.form.js';

/** What can be chosen for the documents of a plan, and what was chosen. */
export async function readLook(
  database: Database,
  plans: JudgedPlans,
  access: OrganisationAccess,
  language: Language,
): Promise<LookInput> {
  const judged = await plans.current(access);
  const { history, own } = await database.read(async (em) => ({
    history: await readHistory(em, access, judged),
    own: await readOwnStyle(em, access.personId),
  }));
  const { document } = planDocumentOf({ ...draftContent(judged, history), choices: NOTHING_CHOSEN });
  return {
    organisation: access.slug,
    name: access.organisationName,
    contents: planContents(document, language),
    departments: judged.planningCase.organisation.departments,
    kept: history.kept,
    own,
    ...(history.logo ? { logo: history.logo } : {}),
  };
}

export function choicesOf(form: LookForm, { contents, own }: LookInput): DocumentChoices {
  const { audience, department, language, figures, sections } = form;
  return {
    audience,
    ...(audience === 'department' && department !== undefined ? { department } : {}),
    ...(language === 'reader' ? {} : { language }),
    figures,
    without: contents.map(({ id }) => id).filter((id) => !sections.includes(id)),
    style: form.own && own ? own : styleOf(form),
  };
}
