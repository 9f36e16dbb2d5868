import { preparationRule } from './preparation.js';

/** Rung service and buying: consent of those approached. A living community is asked by LAD-R1. Source: S4. */
export const lad3 = preparationRule('LAD-3');
