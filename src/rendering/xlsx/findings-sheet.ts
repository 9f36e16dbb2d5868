import type { ReportedFinding } from '../../planning/index.js';
import { capitalised } from '../capitalised.js';
import type { PlanSource } from '../plan-source.js';
import { numberValue, textValue } from './cells.js';
import { middle, narrow, wide, type PlanSheet } from './sheet.js';

function aboutOf({ pilot, department, period }: ReportedFinding, { document, speaker }: PlanSource): string {
  const { names } = document;
  const parts = [
    ...(pilot === undefined ? [] : [names.pilots.get(pilot) ?? pilot]),
    ...(department === undefined ? [] : [names.departments.get(department) ?? department]),
    ...(period === undefined ? [] : [speaker.speech.f.quarter(period)]),
  ];
  return parts.length === 0 ? speaker.speech.t.planExports.planScope : parts.join(' · ');
}

/** Every finding, also those on proposals outside the plan: those say that they do not count. */
export function findingsSheet(source: PlanSource): PlanSheet {
  const { report, speaker } = source;
  const { planExports, terms } = speaker.speech.t;
  const { heads, sheets } = planExports;
  return {
    name: sheets.findings,
    columns: [
      narrow(heads.rule),
      middle(heads.severity),
      narrow(heads.code),
      narrow(heads.phase),
      narrow(heads.inPlan),
      wide(heads.about),
      { head: heads.finding, width: 100 },
    ],
    rows: report.findings.map((finding) => [
      textValue(finding.rule),
      textValue(capitalised(terms.severities[finding.severity])),
      textValue(finding.pilot),
      numberValue(finding.phase),
      textValue(finding.scope === 'plan' ? planExports.yes : planExports.no),
      textValue(aboutOf(finding, source)),
      textValue(speaker.say({ kind: 'finding', finding })),
    ]),
  };
}
