import type { Args, Message } from './message.js';

/** The texts of a part of the plan document: a plain text where there is nothing to fill in, else a message. */
export type PlanCatalog<Texts> = {
  readonly [Code in keyof Texts]: keyof Texts[Code] extends never ? string : Message<Texts[Code] & Args>;
};
