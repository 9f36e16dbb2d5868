/** Addresses of the pages that look across contexts. */
export const overviewUrls = {
  start: (): string => '/',
  organisations: (): string => '/organisaties',
  newOrganisation: (): string => '/organisaties/nieuw',
  home: (organisation: string): string => `/o/${organisation}`,
  template: (organisation: string): string => `/o/${organisation}/sjabloon`,
};
