const at = encodeURIComponent;

/** `?terug=`: where somebody was before they had to sign in. */
function withBack(path: string, back: string | undefined): string {
  return back === undefined || back === '/' ? path : `${path}?terug=${at(back)}`;
}

/** Addresses of this context's pages. */
export const accountUrls = {
  signIn: (back?: string): string => withBack('/aanmelden', back),
  oneTime: (token: string, back?: string): string => withBack(`/aanmelden/${at(token)}`, back),
  signOn: (provider: string): string => `/aanmelden-met/${at(provider)}`,
  signOnCallback: (provider: string): string => `/aanmelden-met/${at(provider)}/terug`,
  linkSignOn: (provider: string): string => `/account/koppelen/${at(provider)}`,
  signOut: (): string => '/afmelden',
  forgotten: (): string => '/wachtwoord-vergeten',
  reset: (token: string): string => `/wachtwoord-kiezen/${at(token)}`,
  invitation: (token: string): string => `/uitnodiging/${at(token)}`,
  account: (): string => '/account',
  begin: (back?: string): string => withBack('/account/begin', back),
  details: (): string => '/account/gegevens',
  messages: (): string => '/account/berichten',
  password: (): string => '/account/wachtwoord',
  email: (): string => '/account/e-mail',
  confirmEmail: (token: string): string => `/account/e-mail/${at(token)}`,
  /** The look of documents that one uses for more than one client. */
  houseStyle: (): string => '/account/huisstijl',
  sessions: (): string => '/account/sessies',
  /** Keys for programs. */
  tokens: (): string => '/account/toegangssleutels',
  revokeToken: (id: string): string => `/account/toegangssleutels/${at(id)}/intrekken`,
  language: (): string => '/taal',
};
