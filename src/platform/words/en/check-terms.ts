import type { Translation } from '../message.js';
import type { checkTerms as nl } from '../nl/check-terms.js';

/** Words inside the sentences about recommendations and the growth ladder. */
export const checkTerms: Translation<typeof nl> = {
  rungs: {
    webcare: 'webcare',
    community: 'community',
    'service-sales': 'service and buying',
    'social-crm': 'social CRM',
  },
  lacks: {
    priorityRule: 'a rule for who goes first',
    sharedKnowledgeBase: 'one knowledge base for all channels',
    answeringProtocol: 'a protocol for public answers',
    goodCases: 'enough good examples',
    badCases: 'enough bad examples',
    ownCase: 'an example of your own',
    departments: 'an invitation to every department that runs a pilot',
    coversServiceHours: 'monitoring during all service hours',
    alertThresholds: 'thresholds for an alarm',
    escalationList: 'a list of whom to warn',
    crisisPlan: 'a crisis plan',
    monitoring: 'monitoring during all service hours',
    protocol: 'a protocol for public answers',
    serviceStaff: 'people from customer service',
    knowledgeBase: 'one knowledge base for all channels',
    networks: 'insight into the networks where customers are',
    communityManager: 'a community manager',
    moderationRules: 'moderation rules',
    salesFree: 'service without selling',
    consent: 'consent of customers',
    privacyCheck: 'a privacy check (GDPR)',
  },
};
