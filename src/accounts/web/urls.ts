/** Addresses of this context's pages. */
export const accountUrls = {
  signIn: (): string => '/aanmelden',
  oneTime: (token: string): string => `/aanmelden/${encodeURIComponent(token)}`,
  signOut: (): string => '/afmelden',
  language: (): string => '/taal',
};
