import { pilotUrls } from '../../pilots/index.js';
import type { C, SettingSubject } from '../../planning/index.js';

const PLAIN_LOOK = { by: 'c', units: 'quarters' } as const;

/** The lists as addresses say them. */
const LIST_PARTS = { departments: 'afdelingen', proposals: 'voorstellen' } as const;
type ListName = keyof typeof LIST_PARTS;

interface Look {
  readonly by: 'c' | 'department';
  readonly units: 'quarters' | 'months';
  readonly open?: { readonly pilot: string; readonly phase: number };
}

function lookQuery({ by, units, open }: Look, found: Readonly<Record<string, string>>): string {
  const list = new URLSearchParams(found).toString();
  const asked = [
    ...(by === 'department' ? ['per=afdeling'] : []),
    ...(units === 'months' ? ['schaal=maand'] : []),
    ...(open ? [`pilot=${encodeURIComponent(open.pilot)}`, `fase=${String(open.phase)}`] : []),
    ...(list === '' ? [] : [list]),
  ];
  return asked.length === 0 ? '' : `?${asked.join('&')}${open ? '#fase' : ''}`;
}

/** Addresses of this context's pages. `organisation` is the organisation's part of the address. */
export const portfolioUrls = {
  pilots: pilotUrls.pilots,
  pilot: pilotUrls.pilot,
  portfolio: (organisation: string): string => `/o/${organisation}/portfolio`,
  /** The same page with the dates that the owners asked for, also when a sequence was computed. */
  portfolioAsAsked: (organisation: string): string => `/o/${organisation}/portfolio?data=gevraagd`,
  planOverride: (organisation: string): string => `/o/${organisation}/portfolio/oordeel`,
  withdrawPlanOverride: (organisation: string): string => `/o/${organisation}/portfolio/oordeel/berekend`,
  board: (organisation: string): string => `/o/${organisation}/bord`,
  emptyC: (organisation: string, c: C): string => `/o/${organisation}/bord/leeg/${c}`,
  /** What a move would do; the form itself is at `move`. */
  moveEffect: (organisation: string, pilot: string): string =>
    `/o/${organisation}/bord/verplaats/${encodeURIComponent(pilot)}/effect`,
  /** Of one of its phases, counted from 1; of the first that can move when left out. */
  move: (organisation: string, pilot: string, phase?: number): string =>
    `/o/${organisation}/bord/verplaats/${encodeURIComponent(pilot)}${phase === undefined ? '' : `?fase=${String(phase)}`}`,
  /** By C and in quarters when left out; `found` is what the address says of its table. */
  timeline: (
    organisation: string,
    look: Look = PLAIN_LOOK,
    found: Readonly<Record<string, string>> = {},
  ): string => `/o/${organisation}/tijdlijn${lookQuery(look, found)}`,
  /** Departments and proposals as a spreadsheet. */
  lists: (organisation: string): string => `/o/${organisation}/lijsten`,
  listPart: (list: ListName): string => LIST_PARTS[list],
  list: (organisation: string, list: ListName): string => `/o/${organisation}/lijsten/${LIST_PARTS[list]}`,
  confirmList: (organisation: string, list: ListName): string =>
    `/o/${organisation}/lijsten/${LIST_PARTS[list]}/inlezen`,
  listFile: (organisation: string, list: ListName, kind: 'csv' | 'xlsx', sample: boolean): string =>
    `/o/${organisation}/lijsten/${LIST_PARTS[list]}/${sample ? 'voorbeeld' : 'lijst'}.${kind}`,
  /** Where one sees what was read in. */
  listed: (organisation: string, list: ListName): string =>
    list === 'departments' ? `/o/${organisation}/inrichting/afdelingen` : `/o/${organisation}/voorstellen`,
  heat: (organisation: string): string => `/o/${organisation}/hitte`,
  sequence: (organisation: string): string => `/o/${organisation}/volgorde`,
  /** What is proposed after a decision at a gate. */
  proposedSequence: (organisation: string): string => `/o/${organisation}/volgorde/voorstel`,
  sequenceProgress: (organisation: string): string => `/o/${organisation}/volgorde/voortgang`,
  phaseDates: (organisation: string, pilot: string, phase: number): string =>
    `/o/${organisation}/volgorde/datums/${encodeURIComponent(pilot)}/${String(phase)}`,
  profiles: (organisation: string): string => `/o/${organisation}/volgorde/profielen`,
  newProfile: (organisation: string): string => `/o/${organisation}/volgorde/profielen/nieuw`,
  profile: (organisation: string, profile: string): string =>
    `/o/${organisation}/volgorde/profielen/${profile}`,
  removeProfile: (organisation: string, profile: string): string =>
    `/o/${organisation}/volgorde/profielen/${profile}/verwijder`,
  sequenceStop: (organisation: string): string => `/o/${organisation}/volgorde/stop`,
  sequenceCancel: (organisation: string): string => `/o/${organisation}/volgorde/annuleer`,
  /** The sequence with one of its counter-proposals, counted from 1. */
  trySequence: (organisation: string, sequence: string, number: number): string =>
    `/o/${organisation}/volgorde/${sequence}/probeer/${String(number)}`,
  settings: (organisation: string): string => `/o/${organisation}/instellingen`,
  settingsOf: (organisation: string, subject: SettingSubject): string =>
    `/o/${organisation}/instellingen/${subject}`,
  settingsEffect: (organisation: string): string => `/o/${organisation}/instellingen/effect`,
  assessment: (organisation: string, code: string): string =>
    `${pilotUrls.pilot(organisation, code)}/beoordeling`,
  newAssessment: (organisation: string, code: string): string =>
    `${pilotUrls.pilot(organisation, code)}/beoordeling?ronde=nieuw`,
  closeRound: (organisation: string, code: string): string =>
    `${pilotUrls.pilot(organisation, code)}/beoordeling/sluiten`,
  settle: (organisation: string, code: string, question: string): string =>
    `${pilotUrls.pilot(organisation, code)}/beoordeling/vragen/${question}`,
  override: (organisation: string, code: string): string => `${pilotUrls.pilot(organisation, code)}/oordeel`,
  withdrawOverride: (organisation: string, code: string): string =>
    `${pilotUrls.pilot(organisation, code)}/oordeel/berekend`,
  selection: (organisation: string, code: string): string =>
    `${pilotUrls.pilot(organisation, code)}/selectie`,
  returnPilot: (organisation: string, code: string): string =>
    `${pilotUrls.pilot(organisation, code)}/selectie/terug`,
  takeBackMilder: (organisation: string, code: string): string =>
    `${pilotUrls.pilot(organisation, code)}/selectie/milder`,
  /** To another plan of the organisation; what that would do is at `toPlanEffect`. */
  toPlan: (organisation: string, code: string): string => `${pilotUrls.pilot(organisation, code)}/plan`,
  toPlanEffect: (organisation: string, code: string): string =>
    `${pilotUrls.pilot(organisation, code)}/plan/effect`,
  scenarios: (organisation: string): string => `/o/${organisation}/scenarios`,
  newScenario: (organisation: string): string => `/o/${organisation}/scenarios/nieuw`,
  scenarioWithout: (organisation: string, pilot: string): string =>
    `/o/${organisation}/scenarios/nieuw?zonder=${encodeURIComponent(pilot)}`,
  /** A new one that begins with a counter-proposal, counted from 1. */
  scenarioOf: (organisation: string, sequence: string, proposal: number): string =>
    `/o/${organisation}/scenarios/nieuw?volgorde=${sequence}&voorstel=${String(proposal)}`,
  scenario: (organisation: string, scenario: string): string => `/o/${organisation}/scenarios/${scenario}`,
  computeScenario: (organisation: string, scenario: string): string =>
    `/o/${organisation}/scenarios/${scenario}/bereken`,
  scenarioWhyNot: (organisation: string, scenario: string): string =>
    `/o/${organisation}/scenarios/${scenario}/reden`,
  removeScenario: (organisation: string, scenario: string): string =>
    `/o/${organisation}/scenarios/${scenario}/verwijder`,
  promoteScenario: (organisation: string, scenario: string): string =>
    `/o/${organisation}/scenarios/${scenario}/plan`,
  takeOver: (organisation: string, scenario: string): string =>
    `/o/${organisation}/scenarios/${scenario}/overnemen`,
  /** All plans of the organisation: a page of the plans' own context. */
  plans: (organisation: string): string => `/o/${organisation}/plannen`,
  setup: (organisation: string): string => `/o/${organisation}/inrichting`,
  setupOrganisation: (organisation: string): string => `/o/${organisation}/inrichting/organisatie`,
  calendar: (organisation: string): string => `/o/${organisation}/inrichting/kalender`,
  newBlackout: (organisation: string): string => `/o/${organisation}/inrichting/kalender/periode`,
  removeBlackout: (organisation: string): string => `/o/${organisation}/inrichting/kalender/periode/weg`,
  money: (organisation: string): string => `/o/${organisation}/inrichting/geld`,
  goals: (organisation: string): string => `/o/${organisation}/inrichting/doelen`,
  newGoal: (organisation: string): string => `/o/${organisation}/inrichting/doelen/nieuw`,
  goal: (organisation: string, id: string): string =>
    `/o/${organisation}/inrichting/doel/${encodeURIComponent(id)}`,
  removeGoal: (organisation: string): string => `/o/${organisation}/inrichting/doelen/verwijder`,
  newExperience: (organisation: string): string => `/o/${organisation}/inrichting/ervaringen/nieuw`,
  removeExperience: (organisation: string): string => `/o/${organisation}/inrichting/ervaringen/verwijder`,
  departments: (organisation: string): string => `/o/${organisation}/inrichting/afdelingen`,
  newDepartment: (organisation: string): string => `/o/${organisation}/inrichting/afdelingen/nieuw`,
  department: (organisation: string, code: string): string =>
    `/o/${organisation}/inrichting/afdelingen/${encodeURIComponent(code)}`,
  departmentHours: (organisation: string, code: string): string =>
    `/o/${organisation}/inrichting/afdelingen/${encodeURIComponent(code)}/uren`,
  removeDepartment: (organisation: string, code: string): string =>
    `/o/${organisation}/inrichting/afdelingen/${encodeURIComponent(code)}/verwijder`,
  selfAssessment: (organisation: string): string => `/o/${organisation}/zelfbeoordeling`,
  selfAssessmentForm: (organisation: string): string => `/o/${organisation}/zelfbeoordeling/vragen`,
};
