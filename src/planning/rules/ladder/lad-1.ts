import { preparationRule } from './preparation.js';

/**
 * Rung webcare (listen and learn): monitoring, an answering protocol, staff with service experience, a shared knowledge
 * base. Published hours and training have no fact of their own in a plan. Source: S4.
 */
export const lad1 = preparationRule('LAD-1');
