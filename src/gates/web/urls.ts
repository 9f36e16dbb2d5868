const gates = (organisation: string): string => `/o/${organisation}/poorten`;
const pilot = (organisation: string, code: string): string =>
  `${gates(organisation)}/${encodeURIComponent(code)}`;
const correcting = (number: number | undefined): string =>
  number === undefined ? '' : `?verbetert=${String(number)}`;

const signals = (organisation: string): string => `/o/${organisation}/signalen`;

/** Addresses of this context's pages. `organisation` is the organisation's part of the address. */
export const gateUrls = {
  /** The calendar of decisions. */
  gates,
  /** One pilot: what was promised, what happened. */
  pilot,
  /** What customers said: what is open, or what was dealt with. */
  signals: (organisation: string, done = false): string =>
    done ? `${signals(organisation)}?stand=afgehandeld` : signals(organisation),
  newSignal: (organisation: string): string => `${signals(organisation)}/nieuw`,
  signal: (organisation: string, id: string): string => `${signals(organisation)}/${encodeURIComponent(id)}`,
  start: (organisation: string, code: string): string => `${pilot(organisation, code)}/start`,
  /** @param corrects number of the measurement that a new one takes the place of */
  measure: (organisation: string, code: string, corrects?: number): string =>
    `${pilot(organisation, code)}/meting${correcting(corrects)}`,
  spend: (organisation: string, code: string, corrects?: number): string =>
    `${pilot(organisation, code)}/besteed${correcting(corrects)}`,
  learn: (organisation: string, code: string): string => `${pilot(organisation, code)}/geleerd`,
  judge: (organisation: string, code: string): string => `${pilot(organisation, code)}/criteria`,
  decide: (organisation: string, code: string): string => `${pilot(organisation, code)}/besluit`,
};
