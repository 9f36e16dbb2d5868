import { assemblePortfolio, checkPortfolio, ladderPosition, recommendationStatuses, readinessStatuses } from '../../../../src/planning/index.js';
import { headline } from '../../../support/findings.js';
import { exampleCase } from '../../../support/planning-builders.js';
it('x', () => {
  for (const [name, include] of [['polderzeker.yaml', []], ['polderzeker.yaml', ['P10']], ['polderzeker-advised.yaml', []]] as const) {
    const p = assemblePortfolio(exampleCase(name), { include });
    console.log(name, include, checkPortfolio(p).filter(({ code }) => /^(REC|LAD|RDY|KPI)/.test(code)).map((f) => `${f.scope} ${headline(f)} ${f.code}`));
    if (include.length === 0) console.log(JSON.stringify(ladderPosition(p), null, 1), recommendationStatuses(p), readinessStatuses(p));
  }
});
