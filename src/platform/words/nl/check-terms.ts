import type {
  EqualTreatmentLack,
  KickOffLack,
  LadderRung,
  Prerequisite,
  WatchLack,
} from '../../../planning/index.js';

/** Words inside the sentences about recommendations and the growth ladder. */
export const checkTerms = {
  /** Rungs of the growth ladder, after "de trede". */
  rungs: {
    webcare: 'webcare',
    community: 'community',
    'service-sales': 'service en koop',
    'social-crm': 'social CRM',
  } satisfies Readonly<Record<LadderRung, string>>,
  /** What is missing, in an enumeration. */
  lacks: {
    priorityRule: 'een regel voor wie er voorgaat',
    sharedKnowledgeBase: 'één kennisbank voor alle kanalen',
    answeringProtocol: 'een protocol voor openbare antwoorden',
    goodCases: 'genoeg goede voorbeelden',
    badCases: 'genoeg slechte voorbeelden',
    ownCase: 'een voorbeeld van uzelf',
    departments: 'een uitnodiging voor elke afdeling die een pilot trekt',
    coversServiceHours: 'monitoring tijdens alle service-uren',
    alertThresholds: 'grenzen voor alarm',
    escalationList: 'een lijst met wie u waarschuwt',
    crisisPlan: 'een crisisplan',
    monitoring: 'monitoring tijdens alle service-uren',
    protocol: 'een protocol voor openbare antwoorden',
    serviceStaff: 'mensen uit de klantenservice',
    knowledgeBase: 'één kennisbank voor alle kanalen',
    networks: 'inzicht in de netwerken waar klanten zijn',
    communityManager: 'een communitymanager',
    moderationRules: 'regels voor moderatie',
    salesFree: 'service zonder verkoop',
    consent: 'toestemming van klanten',
    privacyCheck: 'een privacytoets (AVG)',
  } satisfies Readonly<Record<EqualTreatmentLack | KickOffLack | WatchLack | Prerequisite, string>>,
};
