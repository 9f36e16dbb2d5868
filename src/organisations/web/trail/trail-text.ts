import type { Trail } from '../../../accounts/index.js';
import type { Speech, Words } from '../../../platform/words/index.js';

type Entry = Trail['entries'][number];

function spoken(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code;
}

/** A line may have been written by a later version, with an action that this one has no words for. */
export function actionText({ action }: Entry, { audit }: Words): string {
  return spoken(audit.actions, action);
}

export function subjectText({ subjectKind, subjectName, subjectId }: Entry, { audit }: Words): string {
  const kind = spoken(audit.subjects, subjectKind);
  return `${kind} ${subjectName === '' ? subjectId.slice(0, 8) : subjectName}`;
}

/** "rol: lezer; afdelingen: KS": codes of departments as they are kept, everything else in words. */
export function factsText(facts: Entry['before'], speech: Pick<Speech, 't' | 'f'>): string {
  const { t } = speech;
  const names = { ...t.planSettings, ...t.terms.cs, ...t.audit.facts };
  return Object.entries(facts)
    .map(([name, value]) => `${spoken(names, name)}: ${valueText(name, value, speech)}`)
    .join('; ');
}

function valueText(name: string, value: Entry['before'][string], { t, f }: Pick<Speech, 't' | 'f'>): string {
  if (Array.isArray(value)) return value.length === 0 ? t.people.none : value.join(', ');
  const text = String(value);
  if (name === 'profile') return profileText(text, t);
  // One number, or one for each tolerance.
  if (Object.hasOwn(t.planSettings, name))
    return text.replace(/[\d.]+/g, (number) => f.number(Number(number), 6));
  return spoken(namesOfValues(t)[name] ?? {}, text);
}

/** For each kind of fact that is kept as a code: what each code is called. */
function namesOfValues(t: Words): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    role: t.roles,
    scope: t.audit.scopes,
    messages: t.account.messagesChoices,
    c: t.terms.cs,
    status: t.audit.outcomes,
    decision: t.gates.decide.outcomes,
    state: t.proposing.statuses,
    verdict: { ...t.portfolioPage.verdicts, ...t.terms.pilotVerdicts },
    brings: t.setup.departments.kinds,
    start: t.organisations.starts,
    handled: t.signals.statuses,
    list: t.lists.names,
    shared: { true: t.forms.yes, false: t.forms.no },
  };
}

function profileText(id: string, { sequencePage }: Words): string {
  const profiles: Readonly<Record<string, { readonly name: string }>> = sequencePage.profiles;
  return profiles[id]?.name ?? id;
}
