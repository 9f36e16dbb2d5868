import { message } from '../message.js';

/** The field's own names, shared by every page and by the document. Keys are those of the planning core. */
export const terms = {
  cs: {
    'customer-experience': 'Customer Experience',
    conversation: 'Conversatie',
    content: 'Content',
    collaboration: 'Collaboratie',
  },
  /** Letter on a card and full name. */
  criteria: {
    culture: { letter: 'C', name: 'Cultuur' },
    resources: { letter: 'M', name: 'Middelen' },
    gain: { letter: 'K', name: 'Kortetermijnvoordeel' },
    scalability: { letter: 'S', name: 'Schaalbaarheid' },
  },
  criterionVerdicts: {
    pass: 'voldoet',
    conditional: 'voorwaardelijk',
    fail: 'voldoet niet',
    incomplete: 'onvolledig',
  },
  pilotVerdicts: {
    approved: 'goedgekeurd',
    conditional: 'goedgekeurd onder voorwaarden',
    redesign: 'bijstellen',
    rejected: 'afgewezen voor nu',
    incomplete: 'onvolledig',
  },
  /** Beside a verdict that a person gave in place of the computed one. */
  byHand: 'met de hand gezet',
  severities: { block: 'Blokkade', warning: 'Waarschuwing', tip: 'Tip' },
  /** Temperature by step: below 25%, 50%, 80%, up to 100% and above 100% of the ceiling. */
  temperatures: { 1: 'koud', 2: 'lauw', 3: 'warm', 4: 'heet', 5: 'kookt' },
  temperatureShares: {
    1: 'onder 25%',
    2: '25 tot 50%',
    3: '50 tot 80%',
    4: '80 tot 100%',
    5: 'boven 100% van het plafond',
  },
  proposal: 'Voorstel',
  phase: message<{ number: number }>('Fase {number, number}'),
  permanent: 'Blijvend',
  ceiling: 'plafond',
  gate: 'poort',
  learningPause: 'leerpauze',
  baseline: 'nullijn',
};
