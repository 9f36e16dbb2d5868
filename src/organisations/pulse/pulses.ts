import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { takeTurn } from '../change-organisation.js';
import { readOrganisation } from '../read-organisation.js';
import { WARMTHS } from './warmths.js';
import { Conflict, NotFound, type Database } from '../../platform/database/index.js';
import type { IsoDate } from '../../planning/index.js';
import type { PulseCountRow } from '../store/pulse-count.entity.js';
import type { PulseRow } from '../store/pulse.entity.js';
import { PulseStore } from '../store/pulse.store.js';

export type Count = Pick<PulseCountRow, 'departmentCode' | 'warmth' | 'answers'>;

/** What was asked last, as one person may see it. */
export interface AskedPulse {
  readonly pulse: Pick<PulseRow, 'id' | 'untilDay' | 'least'>;
  /** One can still answer. */
  readonly open: boolean;
  /** This person did. */
  readonly answered: boolean;
  /** Codes of departments that one can answer for. */
  readonly departments: readonly string[];
  /**
   * Only once nobody can answer any more: whoever looked between two answers would see which one came in.
   */
  readonly counts: readonly Count[];
}

function isOpen({ untilDay }: Pick<PulseRow, 'untilDay'>, today: IsoDate): boolean {
  return today <= untilDay;
}

/** Null while nothing was ever asked. @throws NotAllowed */
export async function readPulse(
  em: EntityManager,
  access: OrganisationAccess,
  today: IsoDate,
): Promise<AskedPulse | null> {
  assertMay(access, 'answer-pulse');
  const store = new PulseStore(em, access.organisationId);
  const pulse = await store.latest();
  if (!pulse) return null;
  const counts = await store.counts(pulse.id);
  const open = isOpen(pulse, today);
  const asked = new Set(counts.map(({ departmentCode }) => departmentCode));
  return {
    pulse,
    open,
    answered: await store.hasAnswered(pulse.id, access.personId),
    departments: [...asked].filter((code) => isOwn(access, code)),
    counts: open ? [] : counts,
  };
}

/** Somebody who answers for departments answers about those. */
function isOwn({ role, departments }: OrganisationAccess, code: string): boolean {
  return role !== 'department-head' || departments.includes(code);
}

export interface NewPulse {
  /** The last day on which one can answer. */
  readonly until: IsoDate;
  readonly least: number;
}

/** @throws NotAllowed, Conflict while another one is open */
export async function askPulse(
  database: Database,
  access: OrganisationAccess,
  { until, least }: NewPulse,
  now: Date,
): Promise<void> {
  assertMay(access, 'ask-pulse');
  const at = now.toISOString();
  const { organisationId, personId } = access;
  await database.write(async (em) => {
    await takeTurn(em, organisationId, at);
    const store = new PulseStore(em, organisationId);
    const latest = await store.latest();
    if (latest && isOpen(latest, at.slice(0, 10))) throw new Conflict('pulse', latest.id, 1);
    const { departments } = await readOrganisation(em, organisationId);
    const pulse = {
      id: randomUUID(),
      organisationId,
      untilDay: until,
      least,
      createdAt: at,
      createdBy: personId,
    };
    const counts = departments.flatMap(({ id: departmentCode }) =>
      WARMTHS.map((warmth) => {
        const key = { id: randomUUID(), organisationId, pulseId: pulse.id };
        return { ...key, departmentCode, warmth, answers: 0 };
      }),
    );
    await store.add(pulse, counts);
    await recordAudit(em, {
      who: access,
      at,
      action: 'pulse-asked',
      subject: { kind: 'organisation', id: organisationId, name: access.organisationName },
      after: { until, least },
    });
  });
}

export interface PulseAnswer {
  readonly department: string;
  readonly warmth: number;
}

/**
 * Counts one answer. That this person answered is written down apart from it, and there is no entry in the trail: it
 * would hold a person beside a moment.
 * @returns why it did not count, or null
 * @throws NotAllowed, NotFound for a department that was not asked or is not this person's to answer for
 */
export async function answerPulse(
  database: Database,
  access: OrganisationAccess,
  { department, warmth }: PulseAnswer,
  today: IsoDate,
): Promise<'closed' | 'answered' | null> {
  assertMay(access, 'answer-pulse');
  const { organisationId, personId } = access;
  return database.write(async (em) => {
    const store = new PulseStore(em, organisationId);
    const pulse = await store.latest();
    if (!pulse || !isOpen(pulse, today)) return 'closed';
    if (await store.hasAnswered(pulse.id, personId)) return 'answered';
    const counts = await store.counts(pulse.id);
    const known = counts.some(({ departmentCode }) => departmentCode === department);
    if (!known || !isOwn(access, department)) throw new NotFound('department', department);
    await store.addVoter({ id: randomUUID(), pulseId: pulse.id, personId });
    await store.countOne(pulse.id, department, warmth);
    return null;
  });
}
