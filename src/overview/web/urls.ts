/** Addresses of the pages that look across contexts. */
export const overviewUrls = {
  start: (): string => '/',
  organisations: (): string => '/organisaties',
  newOrganisation: (): string => '/organisaties/nieuw',
  restoreOrganisation: (): string => '/organisaties/terugzetten',
  home: (organisation: string): string => `/o/${organisation}`,
  template: (organisation: string): string => `/o/${organisation}/sjabloon`,
  templateInto: (organisation: string): string => `/o/${organisation}/sjabloon/erbij`,
};
