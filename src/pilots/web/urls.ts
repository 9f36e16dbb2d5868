import type { C, OrganisationSize } from '../../planning/index.js';

/** The sizes as addresses say them. */
export const SIZE_WORDS = { small: 'klein', large: 'groot' } as const satisfies Record<
  OrganisationSize,
  string
>;

function sizeQuery(size: OrganisationSize | undefined): string {
  return size === undefined ? '' : `?grootte=${SIZE_WORDS[size]}`;
}

/** Addresses of proposals, the catalogue and the measures. `organisation` is the organisation's part of the address. */
export const pilotUrls = {
  pilots: (organisation: string): string => `/o/${organisation}/pilots`,
  pilot: (organisation: string, code: string): string =>
    `/o/${organisation}/pilots/${encodeURIComponent(code)}`,
  proposals: (organisation: string): string => `/o/${organisation}/voorstellen`,
  newProposal: (organisation: string): string => `/o/${organisation}/voorstellen/nieuw`,
  /** A new one that begins with an idea of a workshop. */
  proposeIdea: (organisation: string, { title, c }: { readonly title: string; readonly c: C }): string =>
    `/o/${organisation}/voorstellen/nieuw?${new URLSearchParams({ titel: title, c }).toString()}`,
  /** Where a proposal is: its list of tasks, or what became of it. */
  proposal: (organisation: string, code: string): string =>
    `/o/${organisation}/voorstellen/${encodeURIComponent(code)}`,
  /** What colleagues were asked about it. */
  input: (organisation: string, code: string): string =>
    `/o/${organisation}/voorstellen/${encodeURIComponent(code)}/inbreng`,
  verdict: (organisation: string, code: string): string =>
    `/o/${organisation}/voorstellen/${encodeURIComponent(code)}/oordeel`,
  examples: (organisation: string, code: string): string =>
    `/o/${organisation}/pilots/${encodeURIComponent(code)}/voorbeelden`,
  /** What phase 1 asks of the culture. */
  requiredCulture: (organisation: string, code: string): string =>
    `/o/${organisation}/pilots/${encodeURIComponent(code)}/cultuur`,
  /** The calculator of one phase, counted from 1. */
  intensity: (organisation: string, code: string, phase: number): string =>
    `/o/${organisation}/pilots/${encodeURIComponent(code)}/fasen/${String(phase)}/intensiteit`,
  /** For the organisation's own size when left out. */
  catalogue: (organisation: string, size?: OrganisationSize): string =>
    `/o/${organisation}/catalogus${sizeQuery(size)}`,
  entry: (organisation: string, entry: string, size?: OrganisationSize): string =>
    `/o/${organisation}/catalogus/${encodeURIComponent(entry)}${sizeQuery(size)}`,
  begin: (organisation: string, entry: string): string =>
    `/o/${organisation}/catalogus/${encodeURIComponent(entry)}/voorstel`,
  kpis: (organisation: string): string => `/o/${organisation}/catalogus/maten`,
};
