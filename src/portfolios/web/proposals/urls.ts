import { pilotUrls } from '../../../pilots/index.js';

/** Comes back to the page with all answers afterwards. */
export const BACK_TO_CHECK = 'controle';

/** Addresses of the pages of a proposal that is being written, or followed. */
export const proposalUrls = {
  list: pilotUrls.proposals,
  new: pilotUrls.newProposal,
  /** One that is filled in whole, to read. */
  example: (organisation: string): string => `${pilotUrls.proposals(organisation)}/voorbeeld`,
  proposal: pilotUrls.proposal,
  question: (organisation: string, code: string, question: string, back = ''): string =>
    `${pilotUrls.proposal(organisation, code)}/vragen/${question}${back === '' ? '' : `?terug=${back}`}`,
  /** Keeps what is typed and answers with the page itself: for the script. */
  autosave: (organisation: string, code: string, question: string): string =>
    `${pilotUrls.proposal(organisation, code)}/vragen/${question}?tussentijds=1`,
  check: (organisation: string, code: string): string => `${pilotUrls.proposal(organisation, code)}/controle`,
  submit: (organisation: string, code: string): string =>
    `${pilotUrls.proposal(organisation, code)}/indienen`,
  copy: (organisation: string, code: string): string => `${pilotUrls.proposal(organisation, code)}/kopie`,
  withdraw: (organisation: string, code: string): string =>
    `${pilotUrls.proposal(organisation, code)}/intrekken`,
  resume: (organisation: string, code: string): string =>
    `${pilotUrls.proposal(organisation, code)}/hervatten`,
  verdict: pilotUrls.verdict,
  input: pilotUrls.input,
  answerInput: (organisation: string, code: string, id: string): string =>
    `${pilotUrls.proposal(organisation, code)}/inbreng/${id}`,
  ask: (organisation: string, code: string): string => `${pilotUrls.proposal(organisation, code)}/vraag`,
};
