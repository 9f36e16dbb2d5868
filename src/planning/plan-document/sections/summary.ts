import { FOUR_CS } from '../../pilots/four-cs.js';
import { paragraph, type Block, type ListItem, type Section } from '../blocks.js';
import { pilotAnchor, type Draft } from '../draft.js';
import {
  count,
  choice,
  degrees,
  briefFinding,
  period,
  say,
  text,
  title,
  word,
  type Piece,
} from '../facts.js';
import { planOverrideSentences } from './override.js';
import { troubles, type Trouble } from './breaches.js';
import { certificateStatement } from './certificate.js';
import { cList, missingCs } from './cs.js';
import { decisions } from './decisions.js';
import { onePage } from './one-page.js';
import { largestRisks } from './risks.js';
import { writtenBlocks } from './written.js';

/** Departments that the summary names before it only counts them. */
const NAMED = 2;

function breadthSentence(draft: Draft): Piece {
  const missing = missingCs(draft);
  if (missing.length === 0) return say('summary.allCs');
  const present = FOUR_CS.length - missing.length;
  return say('summary.someCs', {
    present: count(present),
    presentWord: word(present, true),
    missing: cList(missing),
    missingCount: count(missing.length),
  });
}

function troubleSentences({ curve, hottest, timesOver, fastest }: Trouble): readonly Piece[] {
  const department = text(curve.name);
  if (hottest) {
    return [
      say('summary.overCeiling', {
        department,
        period: period(hottest.point.period),
        heat: degrees(hottest.point.heat),
        ceiling: degrees(curve.ceiling),
        times: count(timesOver),
        timesWord: word(timesOver),
      }),
    ];
  }
  if (!fastest) return [];
  const { point } = fastest;
  return [
    say('summary.tooFast', {
      department,
      period: period(point.period),
      rise: degrees(point.rise),
      limit: degrees(curve.rise),
    }),
  ];
}

function heatSentences(draft: Draft): readonly Piece[] {
  const all = draft.curves.length;
  const hot = troubles(draft);
  if (hot.length === 0 && draft.breaches.length > 0)
    return [say('certificate.exempt', { count: count(draft.breaches.length) })];
  if (hot.length === 0)
    return [say('summary.allCalm', { departments: count(all), departmentsWord: word(all) })];
  const calm = all - hot.length;
  const first =
    calm === 0
      ? say('summary.noneCalm')
      : say('summary.someCalm', { calm: count(calm), calmWord: word(calm, true), totalWord: word(all) });
  const rest = hot.length - NAMED;
  const more =
    rest > 0 ? [say('summary.moreHot', { departments: count(rest), departmentsWord: word(rest) })] : [];
  return [first, ...hot.slice(0, NAMED).flatMap(troubleSentences), ...more];
}

function lead(draft: Draft): readonly Piece[] {
  const verdict = say('summary.verdict', { verdict: choice(draft.report.plan.verdict.replaceAll('-', '_')) });
  const byHand = planOverrideSentences(draft.report);
  if (draft.portfolio.counted.length === 0) return [verdict, ...byHand, say('summary.noPilots')];
  return [verdict, ...byHand, breadthSentence(draft), ...heatSentences(draft)];
}

function riskBlocks(draft: Draft): readonly Block[] {
  const risks = largestRisks(draft);
  if (risks.length === 0) return [paragraph([say('summary.noRisks')])];
  const items = risks.map((finding): ListItem => {
    const pilot = draft.portfolio.proposals.find((proposal) => proposal.pilot.id === finding.pilot)?.pilot;
    if (!pilot) return { sentences: [briefFinding(finding)] };
    const sentence = say('summary.riskOf', { pilot: title(pilot.title), finding: briefFinding(finding) });
    return { sentences: [sentence], link: pilotAnchor(pilot.id) };
  });
  return [{ kind: 'list', ordered: true, items }];
}

/** That nothing starts with a bang, when it is true; what goes over a limit the lead has already said. */
function promise(draft: Draft): readonly Block[] {
  return draft.breaches.length === 0 ? [paragraph(certificateStatement(draft), 'statement')] : [];
}

export function summarySection(draft: Draft): Section {
  const risks = Math.max(1, largestRisks(draft).length);
  return {
    id: 'summary',
    heading: say('summary.heading'),
    blocks: [paragraph(lead(draft), 'lead'), ...writtenBlocks(draft, 'summary'), onePage(draft)],
    sections: [
      {
        id: 'summary-risks',
        heading: say('summary.risks', { count: count(risks), word: word(risks) }),
        unnumbered: true,
        blocks: riskBlocks(draft),
        sections: [],
      },
      {
        id: 'summary-decisions',
        heading: say('summary.decisions'),
        unnumbered: true,
        blocks: [{ kind: 'list', ordered: true, items: decisions(draft) }, ...promise(draft)],
        sections: [],
      },
    ],
  };
}
