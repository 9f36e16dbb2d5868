import { preparationRule } from './preparation.js';

/**
 * Rung social CRM: a legal basis, so a check on privacy. Consent is asked by LAD-R6; a data owner, the link to the CRM
 * and retention rules have no fact of their own in a plan. Source: S4, W65.
 */
export const lad4 = preparationRule('LAD-4');
