/** The short pages that a new organisation begins with, in their order. */
export const STEPS = ['name', 'departments', 'culture', 'money', 'assessment'] as const;
export type Step = (typeof STEPS)[number];

const PATHS = {
  name: 'naam',
  departments: 'afdelingen',
  culture: 'cultuur',
  money: 'geld',
  assessment: 'zelfbeoordeling',
} as const satisfies Readonly<Record<Step, string>>;

export const beginUrls = {
  welcome: (): string => '/welkom',
  /** The first page, while there is no organisation yet. */
  begin: (): string => '/welkom/begin',
  /** Above the pages of an organisation that is there. */
  steps: (organisation: string): string => `/o/${organisation}/begin`,
  step: (organisation: string, step: Step): string => `/o/${organisation}/begin/${PATHS[step]}`,
};
