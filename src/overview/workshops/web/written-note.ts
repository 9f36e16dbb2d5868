import type { NewNote } from '../workshops.js';
import type { DecisionForm, IdeaForm } from './workshop.forms.js';

export function ideaOf({ c, idea: text }: IdeaForm): NewNote {
  return { kind: 'idea', c, text };
}

export function decisionOf({ c, decision: text, who, due }: DecisionForm): NewNote {
  const extras = { ...(who === undefined ? {} : { who }), ...(due === undefined ? {} : { due }) };
  return { kind: 'decision', c, text, ...extras };
}
