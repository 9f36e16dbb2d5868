const plan = (organisation: string): string => `/o/${organisation}/plan`;

const plans = (organisation: string): string => `/o/${organisation}/plannen`;
const onePlan = (organisation: string, number: number): string => `${plans(organisation)}/${String(number)}`;

/** Addresses of this context's pages. `organisation` is the organisation's part of the address. */
export const planUrls = {
  plan,
  /** All plans of the organisation. */
  plans,
  newPlan: (organisation: string): string => `${plans(organisation)}/nieuw`,
  /** Name and place of one of them, by its number in addresses. */
  changePlan: onePlan,
  mainPlan: (organisation: string, number: number): string => `${onePlan(organisation, number)}/begin`,
  removePlan: (organisation: string, number: number): string => `${onePlan(organisation, number)}/verwijder`,
  /** The document itself, as it is downloaded. */
  document: (organisation: string): string => `${plan(organisation)}/document`,
  download: (organisation: string): string => `${plan(organisation)}/integratieplan.html`,
  keep: (organisation: string): string => `${plan(organisation)}/versies`,
  version: (organisation: string, number: number): string =>
    `${plan(organisation)}/versies/${String(number)}`,
  downloadVersion: (organisation: string, number: number): string =>
    `${plan(organisation)}/versies/${String(number)}/integratieplan.html`,
  /** What of the plan its documents show, and in which look. */
  look: (organisation: string): string => `${plan(organisation)}/weergave`,
  /** The logo on the cover. */
  logo: (organisation: string): string => `${plan(organisation)}/weergave/logo`,
  removeLogo: (organisation: string): string => `${plan(organisation)}/weergave/logo/verwijder`,
  /** Where people write in the document themselves. */
  texts: (organisation: string): string => `${plan(organisation)}/teksten`,
  text: (organisation: string, slot: string): string => `${plan(organisation)}/teksten/${slot}`,
  keepText: (organisation: string, slot: string): string =>
    `${plan(organisation)}/teksten/${slot}?tussentijds=1`,
  /** Every kind of file of a version, or of the plan as it is now. */
  files: (organisation: string, version: number): string =>
    `${plan(organisation)}/bestanden/${version === 0 ? 'nu' : String(version)}`,
  /** A file that is being made or is ready. */
  file: (organisation: string, id: string): string => `${plan(organisation)}/bestand/${id}`,
  fileProgress: (organisation: string, id: string): string => `${plan(organisation)}/bestand/${id}/voortgang`,
  fileContent: (organisation: string, id: string): string => `${plan(organisation)}/bestand/${id}/inhoud`,
  stopFile: (organisation: string, id: string): string => `${plan(organisation)}/bestand/${id}/stop`,
  /** Links to a version for people from outside. */
  share: (organisation: string, number: number): string =>
    `${plan(organisation)}/versies/${String(number)}/delen`,
  revokeShare: (organisation: string, number: number, link: string): string =>
    `${plan(organisation)}/versies/${String(number)}/delen/${link}/intrekken`,
  /** What such a link leads to. */
  shared: (token: string): string => `/delen/${token}`,
  /** A version beside a later one, or beside the plan as it is now. */
  compare: (organisation: string, number: number, later?: number): string =>
    `${plan(organisation)}/vergelijk/${String(number)}${later === undefined ? '' : `?met=${String(later)}`}`,
};
