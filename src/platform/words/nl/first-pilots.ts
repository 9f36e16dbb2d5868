import type { CatalogueId, CatalogueRole } from '../../../planning/index.js';
import { anchors } from './first-pilots/anchors.js';
import { collaboration } from './first-pilots/collaboration.js';
import { content } from './first-pilots/content.js';
import { conversation } from './first-pilots/conversation.js';
import { customerExperience } from './first-pilots/customer-experience.js';
import type { FirstPilotWords } from './first-pilots/first-pilot-words.js';

/** The catalogue of first pilots (domain.md 4). */
export const firstPilots = {
  pilots: { ...customerExperience, ...conversation, ...content, ...collaboration } satisfies Readonly<
    Record<CatalogueId, FirstPilotWords>
  >,
  anchors,
  roles: {
    service: 'klantenservice',
    claims: 'schade of service',
    webcare: 'webcare',
    community: 'community',
    branches: 'vestigingen',
    operations: 'operations',
    communication: 'communicatie',
    editors: 'redactie',
    spokesperson: 'woordvoering',
    marketing: 'marketing',
    product: 'product',
    research: 'onderzoek en ontwikkeling',
    experts: 'de vakafdeling',
    it: 'ICT',
    hr: 'HR',
    legal: 'juridische zaken',
    privacy: 'privacy',
    worksCouncil: 'ondernemingsraad',
    board: 'directie',
  } satisfies Readonly<Record<CatalogueRole, string>>,
  decider: 'Het hoofd van de trekker en de strategiedirecteur',
  stopRule: 'Stoppen bij minder dan 60% van de drempel',
};
