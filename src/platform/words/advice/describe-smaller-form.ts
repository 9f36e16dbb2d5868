import type { SmallerForm } from '../../../planning/index.js';
import type { FindingNames } from '../findings/finding-words.js';
import { format } from '../format.js';
import type { Language } from '../language.js';
import { words } from '../words.js';

function has({ money, hours }: SmallerForm): 'both' | 'money' | 'hours' | undefined {
  if (money !== null && hours !== null) return 'both';
  if (money !== null) return 'money';
  return hours === null ? undefined : 'hours';
}

/** A first phase that would pass, or that even the smallest does not. */
export function describeSmallerForm(
  form: SmallerForm | null,
  ownerId: string,
  names: FindingNames,
  language: Language,
): string {
  const { advice } = words(language);
  if (!form) return advice.smallerNone;
  const f = format(language);
  const owner = names.department(ownerId);
  const fits = advice.smaller({
    from: f.quarter(form.from),
    weeks: f.weeks(form.weeks),
    intensity: form.intensity,
    owner,
    count: form.involved.length,
    others: f.list(form.involved.map(names.department)),
  });
  const room = has(form);
  if (room === undefined) return fits;
  const money = f.euro(form.money ?? 0);
  const hours = f.number(form.hours ?? 0);
  return `${fits} ${advice.smallerRoom({ money, hours, owner, has: room })}`;
}
