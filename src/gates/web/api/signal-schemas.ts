import type { Colleague } from '../../../accounts/index.js';
import { SIGNAL_KINDS, SIGNAL_STATUSES, type Signal } from '../../../pilots/index.js';
import {
  about,
  date,
  listOf,
  moment,
  named,
  object,
  oneOf,
  optional,
  orNull,
  text,
} from '../../../platform/api/index.js';

export type ListedSignal = Omit<Signal, 'version'>;

export interface ApiSignal extends ListedSignal {
  readonly handlers: readonly Pick<Colleague, 'personId' | 'name'>[];
}

const FIELDS = {
  id: text,
  kind: oneOf(SIGNAL_KINDS),
  department: about('Code of the department that acts on it', text),
  pilot: optional(about('Code of the pilot that it is about', text)),
  text,
  on: about('Day on which the customer said it', date),
  status: oneOf(SIGNAL_STATUSES),
  ownerId: about('Who sees to it', orNull(text)),
  ownerName: text,
  outcome: about('What became of it', text),
  success: about('What is shared of it; empty where nothing is', text),
  recordedBy: text,
  recordedAt: moment,
} as const;

export const LISTED_SIGNAL = named('ListedSignal', object<ListedSignal>(FIELDS));

export const SIGNAL = named(
  'Signal',
  object<ApiSignal>({
    ...FIELDS,
    handlers: about(
      'Who can see to it: choose an `ownerId` among them',
      listOf(object<ApiSignal['handlers'][number]>({ personId: text, name: text })),
    ),
  }),
);

export function listedSignal({ version: _, ...signal }: Signal): ListedSignal {
  return signal;
}
