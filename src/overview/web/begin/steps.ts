import { may, type OrganisationAccess } from '../../../accounts/index.js';
import { overviewUrls } from '../urls.js';
import { beginUrls, STEPS, type Step } from './urls.js';

/** Whose pages they are. */
export type Place = Pick<OrganisationAccess, 'slug' | 'role'>;

/** Asked of who may speak for the organisation only: a consultant is led past them. */
const ASSESSING: ReadonlySet<Step> = new Set<Step>(['culture', 'assessment']);

/** The pages that this person may fill in, in their order. */
export function stepsOf(access: Place | undefined): readonly Step[] {
  return access === undefined || may(access, 'assess-organisation')
    ? STEPS
    : STEPS.filter((step) => !ASSESSING.has(step));
}

/** The next page, or the first page of the organisation after the last. */
export function afterStep(access: Place, step: Step): string {
  const steps = stepsOf(access);
  const next = steps[steps.indexOf(step) + 1];
  return next === undefined ? overviewUrls.home(access.slug) : beginUrls.step(access.slug, next);
}
