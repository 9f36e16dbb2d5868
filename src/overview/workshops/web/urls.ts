import type { C } from '../../../planning/index.js';

const workshops = (organisation: string): string => `/o/${organisation}/werksessies`;
const workshop = (organisation: string, id: string): string => `${workshops(organisation)}/${id}`;

/** The forms of the screen. */
export const SCREEN_FORMS = ['idee', 'afspraak', 'samenvoegen'] as const;
export type ScreenForm = (typeof SCREEN_FORMS)[number];

/** Addresses of workshops. `organisation` is the organisation's part of the address. */
export const workshopUrls = {
  list: workshops,
  new: (organisation: string): string => `${workshops(organisation)}/nieuw`,
  /** What was agreed, with all ideas. */
  one: workshop,
  csv: (organisation: string, id: string): string => `${workshop(organisation, id)}/afspraken.csv`,
  close: (organisation: string, id: string): string => `${workshop(organisation, id)}/afsluiten`,
  /** One C, for the projector; with the form that one goes on typing in. */
  screen: (organisation: string, id: string, c: C, form?: ScreenForm): string =>
    `${workshop(organisation, id)}/scherm/${c}${form === undefined ? '' : `?verder=${form}`}`,
  form: (organisation: string, id: string, form: ScreenForm): string =>
    `${workshop(organisation, id)}/${form}`,
};
