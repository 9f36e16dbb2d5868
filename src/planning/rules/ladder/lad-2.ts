import { preparationRule } from './preparation.js';

/**
 * Rung community (apply what was learned): insight into the networks that customers use, and a community manager.
 * Moderation is asked by LAD-R3, webcare in order by LAD-R1. Source: S4.
 */
export const lad2 = preparationRule('LAD-2');
