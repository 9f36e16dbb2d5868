import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EntityManager } from 'typeorm';
import {
  addMembership,
  mayMakeAnother,
  recordAudit,
  takeAttempt,
  type OrganisationAccess,
  type Role,
} from '../accounts/index.js';
import { isTaken } from '../organisations/index.js';
import type { PlanningCase } from '../planning/index.js';
import { readCase } from '../platform/case-file/index.js';
import type { Database } from '../platform/database/index.js';
import { NotAllowed } from '../platform/errors/index.js';
import { projectFolder } from '../platform/views/index.js';
import type { Language } from '../platform/words/index.js';
import { importCase } from '../portfolios/index.js';
import { emptyCase } from './empty-case.js';

/** The demo organisation that a fresh installation opens on, and that a new organisation may begin as a copy of. */
const DEMO_CASE = path.join('examples', 'polderzeker.yaml');

/**
 * Its part of the address, made from its name. The first start takes it, and addresses neither change nor become free:
 * nobody else can have it.
 */
export const EXAMPLE = 'polderzeker-onderlinge-verzekeringen';

export async function readDemo(root: string): Promise<PlanningCase> {
  const file = path.join(root, DEMO_CASE);
  const result = readCase(await readFile(file, 'utf8'));
  if (result.ok) return result.case;
  throw new Error(
    `${file} is not a valid case: ${result.problems.map(({ path: where }) => where).join(', ')}`,
  );
}

/** What its maker may be in a new organisation. */
export const MAKER_ROLES = ['administrator', 'consultant'] as const satisfies readonly Role[];
export type MakerRole = (typeof MAKER_ROLES)[number];

export interface Template {
  readonly template: PlanningCase;
  /** Where it was taken: an entry in the trail there is all that is left of it. */
  readonly from: OrganisationAccess;
}

export interface NewOrganisation {
  readonly name: string;
  /** Its part of the address; made from the name when absent. */
  readonly slug?: string;
  readonly language: Language;
  /** Who begins with an organisation of their own is its strategy director. */
  readonly role: MakerRole | 'strategy-director';
  /** Names of departments and euros a quarter; a copy of the demo; or the build of another client's portfolio. */
  readonly content: 'demo' | { readonly departments: readonly string[]; readonly budget: number } | Template;
}

/** Who makes it, and from where: addresses can be guessed at with this form, so attempts are counted. */
export interface Maker {
  readonly personId: string;
  /** Network address. */
  readonly address: string;
}

export type MakeResult =
  | { readonly slug: string }
  | { readonly problem: 'address' }
  | { readonly problem: { readonly minutes: number } };

export async function mayMakeOrganisation(database: Database, personId: string): Promise<boolean> {
  return database.read(async (em) => mayMakeAnother(em, personId));
}

/**
 * Makes a client organisation with its maker in it; all of it, or nothing.
 * @throws NotAllowed when this person may not make one
 */
export async function makeOrganisation(
  database: Database,
  maker: Maker,
  wanted: NewOrganisation,
  now: Date,
): Promise<MakeResult> {
  if (!(await mayMakeOrganisation(database, maker.personId))) throw new NotAllowed('make-organisation');
  const trier = { account: maker.personId, address: maker.address };
  const tooMany = await takeAttempt(database, 'make-organisation', trier, now);
  if (tooMany) return { problem: tooMany };
  const content = await contentOf(wanted, now);
  return database.write(async (em) => {
    // Asked again: the role may have been taken away meanwhile.
    if (!(await mayMakeAnother(em, maker.personId))) throw new NotAllowed('make-organisation');
    if (wanted.slug !== undefined && (await isTaken(em, wanted.slug))) return { problem: 'address' };
    return { slug: await store(em, maker, { wanted, content, at: now.toISOString() }) };
  });
}

async function contentOf({ name, content }: NewOrganisation, now: Date): Promise<PlanningCase> {
  if (isTemplate(content)) return content.template;
  if (content !== 'demo') return emptyCase({ name, ...content, today: now.toISOString().slice(0, 10) });
  const demo = await readDemo(projectFolder());
  return { ...demo, organisation: { ...demo.organisation, name } };
}

function isTemplate(content: NewOrganisation['content']): content is Template {
  return content !== 'demo' && 'template' in content;
}

function startOf(content: NewOrganisation['content']): 'demo' | 'template' | 'empty' {
  if (content === 'demo') return 'demo';
  return isTemplate(content) ? 'template' : 'empty';
}

interface Made {
  readonly wanted: NewOrganisation;
  readonly content: PlanningCase;
  readonly at: string;
}

async function store(em: EntityManager, { personId }: Maker, { wanted, content, at }: Made): Promise<string> {
  const { name, language, role } = wanted;
  const details = { language, ...(wanted.slug === undefined ? {} : { slug: wanted.slug }) };
  const { organisationId, slug } = await importCase(em, content, at, details);
  await addMembership(em, { personId, organisationId, role }, at);
  await recordAudit(em, {
    who: { organisationId, personId },
    at,
    action: 'organisation-made',
    subject: { kind: 'organisation', id: organisationId, name },
    after: { address: slug, role, start: startOf(wanted.content) },
  });
  if (isTemplate(wanted.content)) await recordTaken(em, wanted.content, at);
  return slug;
}

/** Of the client that the build was taken from: neither says of the other which it is. */
export async function recordTaken(
  em: EntityManager,
  { template, from }: Template,
  at: string,
): Promise<void> {
  await recordAudit(em, {
    who: from,
    at,
    action: 'template-taken',
    subject: { kind: 'organisation', id: from.organisationId, name: from.organisationName },
    after: { added: template.pilots.length },
  });
}
