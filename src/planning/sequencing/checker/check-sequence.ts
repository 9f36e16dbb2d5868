import type { Portfolio, Starts } from '../../portfolio/portfolio.js';
import type { Violation } from '../constraint.js';
import type { SequenceDemands } from '../problem.js';
import type { Profile } from '../profile.js';
import { certify, neatCertificate, type Certificate } from './certificate.js';
import { checkDepartmentRow, checkOrganisationRow } from './check-limits.js';
import { checkPhases } from './check-phases.js';
import { checkStarts } from './check-starts.js';
import { ledgerOf } from './ledger.js';
import { examine } from './placement.js';

export interface Examined {
  /** Every limit that the sequence breaks, with its facts. Empty: it may be shown. */
  readonly violations: readonly Violation[];
  readonly certificate: Certificate;
}

/** Examines a sequence against every hard constraint of the case under a profile. */
export function checkSequence(
  portfolio: Portfolio,
  starts: Starts,
  profile: Profile,
  demands: SequenceDemands = {},
): Examined {
  const examination = examine(portfolio, starts, profile, demands);
  const certificate = certify(examination, ledgerOf(examination));
  return {
    certificate: neatCertificate(certificate),
    violations: [
      ...checkPhases(examination),
      ...certificate.departments.flatMap((row) => checkDepartmentRow(examination, row)),
      ...certificate.organisation.flatMap((row) => checkOrganisationRow(examination, row)),
      ...checkStarts(examination),
    ],
  };
}
