/**
 * What is worth remembering for good. A code is kept in the database: never rename one. Its sentence is in
 * `platform/words/{nl,en}/audit.ts`, which does not compile without it.
 */
export const AUDIT_ACTIONS = [
  'signed-in',
  'signed-out',
  'entered',
  'password-set',
  'reset-link-made',
  'email-changed',
  'renamed',
  'session-ended',
  'sign-on-linked',
  'invited',
  'invitation-renewed',
  'invitation-revoked',
  'invitation-accepted',
  'joined-by-sign-on',
  'role-changed',
  'person-removed',
  'organisation-made',
  'settings-changed',
  'self-assessment-saved',
  'culture-saved',
  'required-culture-saved',
  'proposal-begun',
  'examples-confirmed',
  'intensity-calculated',
  'proposal-submitted',
  'assessment-submitted',
  'assessment-closed',
  'answer-settled',
  'verdict-overridden',
  'override-withdrawn',
  'phase-dates-changed',
  'sequence-computed',
  'gate-decided',
  'plan-kept',
  'plan-approved',
  'exported',
  'restored',
  'share-link-made',
  'share-link-revoked',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What an action was done to. Kept in the database too. */
export const AUDIT_SUBJECTS = [
  'organisation',
  'person',
  'invitation',
  'department',
  'settings',
  'pilot',
  'gate',
  'plan',
  'share-link',
  'audit-trail',
  'installation',
] as const;
export type AuditSubject = (typeof AUDIT_SUBJECTS)[number];
