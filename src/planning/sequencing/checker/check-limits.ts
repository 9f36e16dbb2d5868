import { PERIOD_WEEKS } from '../../kernel/grid.js';
import { exceeds } from '../../kernel/numbers.js';
import type { PhaseRef, Violation } from '../constraint.js';
import { neat, type CertificateRow, type OrganisationRow } from './certificate.js';
import { refOf, runsWithin, type Examination, type Placement } from './placement.js';

/** Ceilings, rises, hours, money and temperature: each row of the certificate against its limits. */

function runningIn(
  examination: Examination,
  period: string,
  adds: (placement: Placement) => boolean,
): readonly PhaseRef[] {
  const quarter = examination.portfolio.grid.periods.indexOf(period);
  const from = quarter * PERIOD_WEEKS;
  return examination.placements
    .filter((each) => runsWithin(each, from, from + PERIOD_WEEKS) && adds(each))
    .map(refOf);
}

export function checkDepartmentRow(examination: Examination, row: CertificateRow): readonly Violation[] {
  const { department, period } = row;
  const warm = (): readonly PhaseRef[] =>
    runningIn(examination, period, ({ heat, emergency }) => !emergency && (heat.get(department) ?? 0) > 0);
  const violations: Violation[] = [];
  if (exceeds(row.calmHeat, row.ceiling)) {
    const facts = { department, period, value: neat(row.calmHeat), limit: row.ceiling, others: warm() };
    violations.push({ code: 'ceiling', facts });
  }
  if (exceeds(row.rise, row.riseLimit)) {
    const change = { before: neat(row.calmHeat - row.rise), after: neat(row.calmHeat) };
    violations.push({
      code: 'rise',
      facts: { department, period, value: neat(row.rise), limit: row.riseLimit, ...change, others: warm() },
    });
  }
  if (exceeds(row.fte, row.fteCapacity)) {
    const others = runningIn(examination, period, ({ written }) => (written.fte?.[department] ?? 0) > 0);
    violations.push({
      code: 'fte',
      facts: { department, period, value: neat(row.fte), limit: row.fteCapacity, others },
    });
  }
  return violations;
}

export function checkOrganisationRow(examination: Examination, row: OrganisationRow): readonly Violation[] {
  const { period } = row;
  const violations: Violation[] = [];
  if (exceeds(row.rise, row.riseLimit)) {
    const change = { before: neat(row.calmTemperature - row.rise), after: neat(row.calmTemperature) };
    const others = runningIn(examination, period, ({ emergency }) => !emergency);
    violations.push({
      code: 'temperature',
      facts: { period, value: neat(row.rise), limit: row.riseLimit, ...change, others },
    });
  }
  if (exceeds(row.money, row.budget)) {
    const others = runningIn(examination, period, ({ written }) => (written.money ?? 0) > 0);
    violations.push({ code: 'money', facts: { period, value: neat(row.money), limit: row.budget, others } });
  }
  return violations;
}
