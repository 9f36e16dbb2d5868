import type { Translation } from '../message.js';
import type { firstPilots as nl } from '../nl/first-pilots.js';
import { anchors } from './first-pilots/anchors.js';
import { collaboration } from './first-pilots/collaboration.js';
import { content } from './first-pilots/content.js';
import { conversation } from './first-pilots/conversation.js';
import { customerExperience } from './first-pilots/customer-experience.js';

/** The catalogue of first pilots (domain.md 4). */
export const firstPilots: Translation<typeof nl> = {
  pilots: { ...customerExperience, ...conversation, ...content, ...collaboration },
  anchors,
  roles: {
    service: 'customer service',
    claims: 'claims or service',
    webcare: 'webcare',
    community: 'community',
    branches: 'branches',
    operations: 'operations',
    communication: 'communication',
    editors: 'editors',
    spokesperson: 'spokesperson',
    marketing: 'marketing',
    product: 'product',
    research: 'research and development',
    experts: 'the expert department',
    it: 'IT',
    hr: 'HR',
    legal: 'legal affairs',
    privacy: 'privacy',
    worksCouncil: 'works council',
    board: 'board',
  },
  decider: 'The head of the owning department and the strategy director',
  stopRule: 'Stop below 60% of the threshold',
};
