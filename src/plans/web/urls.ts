/** Addresses of this context's pages. `organisation` is the organisation's part of the address. */
export const planUrls = {
  plan: (organisation: string): string => `/o/${organisation}/plan`,
  /** The document itself, as it is downloaded. */
  document: (organisation: string): string => `/o/${organisation}/plan/document`,
  download: (organisation: string): string => `/o/${organisation}/plan/integratieplan.html`,
};
