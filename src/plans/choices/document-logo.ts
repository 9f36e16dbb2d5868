import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { takeTurn } from '../../organisations/index.js';
import { Conflict, type Database } from '../../platform/database/index.js';
import { logoDigest, type Logo } from '../../rendering/index.js';
import { DocumentLogoRow } from '../store/document-logo.entity.js';

type Of = Pick<OrganisationAccess, 'organisationId'>;

/** The logo for the documents of a plan as it is now; what a version shows, that keeps itself. */
export async function readLogo(
  em: EntityManager,
  { organisationId }: Of,
  planId: string,
): Promise<Logo | undefined> {
  return (await em.findOneBy(DocumentLogoRow, { organisationId, planId }))?.data;
}

/** Stands for a logo with its text: whether somebody else put another in its place meanwhile. */
export function markOf(logo: Logo | undefined): string {
  return logo ? `${logoDigest(logo).slice(0, 16)} ${logo.text ?? ''}`.trim() : 'none';
}

export interface LogoChange {
  readonly plan: { readonly id: string; readonly name: string };
  /** Absent: from now on there is none. */
  readonly logo?: Logo;
  /** What the change was based on; without it, whatever is there. */
  readonly seen?: string;
}

/** @throws NotAllowed, Conflict when there is another logo than this person saw */
export async function saveLogo(
  database: Database,
  access: OrganisationAccess,
  { plan, seen, ...change }: LogoChange,
  now: Date,
): Promise<void> {
  assertMay(access, 'write-plan');
  const { organisationId } = access;
  const logo = change.logo && onOneLine(change.logo);
  const updatedAt = now.toISOString();
  const key = { organisationId, planId: plan.id };
  await database.write(async (em) => {
    await takeTurn(em, organisationId, updatedAt);
    const before = await readLogo(em, access, plan.id);
    if (seen !== undefined && markOf(before) !== seen) throw new Conflict('document_logo', plan.id, 0);
    if (markOf(before) === markOf(logo)) return;
    await em.delete(DocumentLogoRow, key);
    if (logo) await em.insert(DocumentLogoRow, { ...key, id: randomUUID(), data: logo, updatedAt });
    await recordAudit(em, {
      who: access,
      at: updatedAt,
      action: logo ? 'document-logo-changed' : 'document-logo-removed',
      subject: { kind: 'plan', id: plan.id, name: plan.name },
      ...(before ? { before: said(before) } : {}),
      ...(logo ? { after: said(logo) } : {}),
    });
  });
}

/** An archive takes no other; programs may send several. */
function onOneLine({ text, bytes, ...facts }: Logo): Logo {
  return { ...facts, ...(text === undefined ? {} : { text: text.replace(/\s+/g, ' ') }), bytes };
}

/** Of the picture its SHA-256 and no more. */
function said(logo: Logo): Record<string, string> {
  const { width, height, text = '' } = logo;
  return { pixels: `${String(width)} × ${String(height)}`, text, fingerprint: logoDigest(logo) };
}
