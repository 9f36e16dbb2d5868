import { assemblePortfolio, checkPortfolio, ladderPosition, recommendationStatuses, readinessStatuses } from '../../../../src/planning/index.js';
import { describeFinding } from '../../../../src/platform/words/index.js';
import { headline } from '../../../support/findings.js';
import { readExample } from '../../../support/examples.js';
import { writeFileSync } from 'node:fs';
it('x', () => {
  let out = '';
  for (const [name, include] of [['polderzeker', []], ['polderzeker', ['P10']], ['polderzeker-advised', []]] as const) {
    const p = assemblePortfolio(readExample(name), { include });
    out += name + include.join() + '\n';
    for (const f of checkPortfolio(p).filter(({ code }) => /^(REC|LAD|RDY|KPI)/.test(code)))
      out += `${f.scope} ${headline(f)} ${f.code} ${describeFinding(f, { pilot: (i) => i, department: (i) => i, goal: (i) => i }, 'nl').text}\n`;
    if (include.length === 0) out += JSON.stringify([ladderPosition(p), recommendationStatuses(p), readinessStatuses(p)]) + '\n';
  }
  writeFileSync('/tmp/demo-out.txt', out);
});
