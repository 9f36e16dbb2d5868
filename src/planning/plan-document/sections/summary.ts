import type { Finding } from '../../kernel/finding.js';
import { FOUR_CS } from '../../pilots/four-cs.js';
import { paragraph, type Block, type ListItem, type Section } from '../blocks.js';
import { isCalm, isUndated, pilotAnchor, type Draft } from '../draft.js';
import {
  count,
  choice,
  degrees,
  briefFinding,
  list,
  period,
  say,
  text,
  title,
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

/** Departments and pilots that the summary names before it only counts them. */
const NAMED = 2;

function breadthSentence(draft: Draft): Piece {
  const missing = missingCs(draft);
  if (missing.length === 0) return say('summary.allCs');
  const present = FOUR_CS.length - missing.length;
  return say('summary.someCs', {
    present: count(present),
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
  // The statement below it says that there is no heat yet.
  if (isUndated(draft)) return [];
  const all = draft.curves.length;
  const hot = troubles(draft);
  if (hot.length === 0 && draft.breaches.length > 0)
    return [say('certificate.exempt', { count: count(draft.breaches.length) })];
  if (hot.length === 0) return [say('summary.allCalm', { departments: count(all) })];
  const calm = all - hot.length;
  const first =
    calm === 0 ? say('summary.noneCalm') : say('summary.someCalm', { calm: count(calm), total: count(all) });
  const rest = hot.length - NAMED;
  const more = rest > 0 ? [say('summary.moreHot', { departments: count(rest) })] : [];
  return [first, ...hot.slice(0, NAMED).flatMap(troubleSentences), ...more];
}

function lead(draft: Draft): readonly Piece[] {
  const verdict = say('summary.verdict', { verdict: choice(draft.report.plan.verdict.replaceAll('-', '_')) });
  const byHand = planOverrideSentences(draft.report);
  if (draft.portfolio.counted.length === 0) return [verdict, ...byHand, say('summary.noPilots')];
  return [verdict, ...byHand, breadthSentence(draft), ...heatSentences(draft)];
}

/** A risk, with the pilots that run it. */
function riskItem({ portfolio }: Draft, group: readonly Finding[]): readonly ListItem[] {
  const [finding] = group;
  if (!finding) return [];
  const pilots = group.flatMap(
    ({ pilot: id }) => portfolio.proposals.find(({ pilot }) => pilot.id === id)?.pilot ?? [],
  );
  const [first] = pilots;
  if (!first) return [{ sentences: [briefFinding(finding)] }];
  const named = pilots.length > NAMED + 1 ? pilots.slice(0, NAMED) : pilots;
  const more = pilots.length - named.length;
  const titles = named.map(({ title: name }) => title(name));
  const sentence = say('summary.riskOf', {
    finding: briefFinding(finding),
    pilots: list(titles, more > 0 ? ',' : undefined),
    more: count(more),
  });
  return [
    pilots.length > 1 ? { sentences: [sentence] } : { sentences: [sentence], link: pilotAnchor(first.id) },
  ];
}

function riskBlocks(draft: Draft): readonly Block[] {
  const risks = largestRisks(draft);
  if (risks.length === 0) return [paragraph([say('summary.noRisks')])];
  return [{ kind: 'list', ordered: true, items: risks.flatMap((group) => riskItem(draft, group)) }];
}

/** That nothing starts with a bang, when it is true; what goes over a limit the lead has already said. */
function promise(draft: Draft): readonly Block[] {
  return isCalm(draft) ? [paragraph(certificateStatement(draft), 'statement')] : [];
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
        heading: say('summary.risks', { count: count(risks) }),
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
