/** What a person is in an organisation. */
export const roles = {
  administrator: 'beheerder',
  'strategy-director': 'strategiedirecteur',
  consultant: 'consultant',
  'department-head': 'afdelingshoofd',
  reader: 'lezer',
};
