import type { EntityManager } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.js';

/** The audit trail: lines are added and read, nothing else. */
export class AuditStore {
  constructor(private readonly em: EntityManager) {}

  async add(entry: AuditEntry): Promise<void> {
    await this.em.insert(AuditEntry, entry);
  }
}
