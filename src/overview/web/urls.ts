/** Addresses of the pages that look across contexts. */
export const overviewUrls = {
  start: (): string => '/',
  home: (organisation: string): string => `/o/${organisation}`,
  style: (): string => '/stijl',
};
