import { compareReports, type ReportChanges, type SettingOverrides } from '../../planning/index.js';
import { inForce, judgement, type JudgedPlan, type Judgement } from '../judged-plans.js';

export interface SettingsEffect {
  readonly before: Judgement;
  readonly after: Judgement;
  readonly changes: ReportChanges;
  /** A computed sequence is in force, and will be out of date. */
  readonly outdatesSequence: boolean;
}

/** What other thresholds would do to the plan on the dates that hold now. Changes nothing. */
export function settingsEffect(judged: JudgedPlan, settings: SettingOverrides): SettingsEffect {
  const { planningCase, sequence, sequenced } = judged;
  const before = inForce(judged);
  const after = judgement(
    { ...planningCase, plan: { ...planningCase.plan, settings } },
    sequenced ? sequence?.result.starts : undefined,
  );
  return {
    before,
    after,
    changes: compareReports(before.report, after.report),
    outdatesSequence: sequenced !== undefined,
  };
}
