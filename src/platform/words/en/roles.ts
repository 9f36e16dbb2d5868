import type { Translation } from '../message.js';
import type { roles as nl } from '../nl/roles.js';

export const roles: Translation<typeof nl> = {
  administrator: 'administrator',
  'strategy-director': 'strategy director',
  consultant: 'consultant',
  'department-head': 'department head',
  reader: 'reader',
};
