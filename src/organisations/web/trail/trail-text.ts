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

/** "rol: lezer; afdelingen: KS": codes as they are kept, roles, profiles and outcomes in words. */
export function factsText(facts: Entry['before'], { t }: Pick<Speech, 't'>): string {
  return Object.entries(facts)
    .map(
      ([name, value]) => `${spoken({ ...t.terms.cs, ...t.audit.facts }, name)}: ${valueText(name, value, t)}`,
    )
    .join('; ');
}

function valueText(name: string, value: Entry['before'][string], t: Words): string {
  if (Array.isArray(value)) return value.length === 0 ? t.people.none : value.join(', ');
  const text = String(value);
  if (name === 'profile') return profileText(text, t);
  return spoken({ ...t.roles, ...t.audit.outcomes, ...t.gates.decide.outcomes }, text);
}

function profileText(id: string, { sequencePage }: Words): string {
  const profiles: Readonly<Record<string, { readonly name: string }>> = sequencePage.profiles;
  return profiles[id]?.name ?? id;
}
