const at = encodeURIComponent;

/** Addresses of this context's pages. `organisation` is the organisation's part of the address. */
export const organisationUrls = {
  people: (organisation: string): string => `/o/${organisation}/mensen`,
  invite: (organisation: string): string => `/o/${organisation}/mensen/uitnodigen`,
  person: (organisation: string, person: string): string => `/o/${organisation}/mensen/${at(person)}`,
  removePerson: (organisation: string, person: string): string =>
    `/o/${organisation}/mensen/${at(person)}/verwijderen`,
  erasePerson: (organisation: string, person: string): string =>
    `/o/${organisation}/mensen/${at(person)}/wissen`,
  backup: (organisation: string): string => `/o/${organisation}/reservekopie`,
  archive: (organisation: string): string => `/o/${organisation}/archief`,
  resetLink: (organisation: string, person: string): string =>
    `/o/${organisation}/mensen/${at(person)}/herstellink`,
  renewInvitation: (organisation: string, invitation: string): string =>
    `/o/${organisation}/uitnodigingen/${at(invitation)}/vernieuwen`,
  revokeInvitation: (organisation: string, invitation: string): string =>
    `/o/${organisation}/uitnodigingen/${at(invitation)}/intrekken`,
  culture: (organisation: string): string => `/o/${organisation}/zelfbeoordeling/cultuur`,
  cultureForm: (organisation: string): string => `/o/${organisation}/zelfbeoordeling/cultuur/vragen`,
  trail: (organisation: string): string => `/o/${organisation}/logboek`,
  trailFile: (organisation: string): string => `/o/${organisation}/logboek.csv`,
};
