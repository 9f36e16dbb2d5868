import type { SettingSubject } from '../../planning/index.js';

/** Addresses of this context's pages. `organisation` is the organisation's part of the address. */
export const portfolioUrls = {
  pilots: (organisation: string): string => `/o/${organisation}/pilots`,
  pilot: (organisation: string, code: string): string =>
    `/o/${organisation}/pilots/${encodeURIComponent(code)}`,
  portfolio: (organisation: string): string => `/o/${organisation}/portfolio`,
  /** The same page with the dates that the owners asked for, also when a sequence was computed. */
  portfolioAsAsked: (organisation: string): string => `/o/${organisation}/portfolio?data=gevraagd`,
  sequence: (organisation: string): string => `/o/${organisation}/volgorde`,
  settings: (organisation: string): string => `/o/${organisation}/instellingen`,
  settingsOf: (organisation: string, subject: SettingSubject): string =>
    `/o/${organisation}/instellingen/${subject}`,
  settingsEffect: (organisation: string): string => `/o/${organisation}/instellingen/effect`,
};
