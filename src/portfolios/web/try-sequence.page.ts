import {
  definePage,
  type Figure,
  type Link,
  type PageHead,
  type PageModel,
  type Table,
} from '../../platform/views/index.js';
import { describeCounterProposal, type Speech } from '../../platform/words/index.js';
import { applyChange, assemblePortfolio, choiceOf, type CounterProposal } from '../../planning/index.js';
import type { JudgedPlan, Judgement } from '../judged-plans.js';
import { namesOf } from '../names.js';
import { heatTable } from './heat-table.js';
import { heatFigures, timelineFigure } from './sequence-figures.js';
import { portfolioUrls } from './urls.js';

interface Side {
  readonly title: string;
  readonly timeline: Figure;
  readonly heat: readonly Figure[];
  readonly heatTable: Table;
}

export interface TrySequencePageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  readonly effect: readonly string[];
  /** To keep it as a scenario, for who may. */
  readonly keep?: Link;
  readonly sides: readonly Side[];
}

export const trySequencePage = definePage<TrySequencePageModel>('portfolios/try-sequence');

function side(title: string, mark: string, portfolio: Judgement['portfolio'], speech: Speech): Side {
  return {
    title,
    timeline: timelineFigure(portfolio, speech, mark),
    heat: heatFigures(portfolio, speech, mark),
    heatTable: heatTable(portfolio, speech),
  };
}

/** A counter-proposal, and which it is, counted from 1. */
export interface TriedProposal {
  readonly proposal: CounterProposal;
  readonly number: number;
  readonly mayKeep: boolean;
}

/** The sequence as it is and with a counter-proposal, one beside the other. Nothing of it is kept. */
export function trySequenceModel(
  organisation: string,
  judged: JudgedPlan,
  { proposal, number, mayKeep }: TriedProposal,
  speech: Speech,
): TrySequencePageModel {
  const { t, language } = speech;
  const now = (judged.sequenced ?? judged.asked).portfolio;
  const changed = assemblePortfolio(applyChange(judged.planningCase, proposal.change), {
    ...choiceOf(now),
    starts: proposal.starts,
  });
  const { change, effect } = describeCounterProposal(proposal, now.grid, namesOf(now), language);
  return {
    title: t.sequencePage.tryTitle,
    back: { text: t.sequencePage.tryBack, href: portfolioUrls.sequence(organisation) },
    head: { heading: change, lead: t.sequencePage.tryLead },
    effect,
    ...(mayKeep && judged.sequence
      ? {
          keep: {
            text: t.scenarioPages.keepProposal,
            href: portfolioUrls.scenarioOf(organisation, judged.sequence.id, number),
          },
        }
      : {}),
    sides: [
      side(t.sequencePage.tryWith, 'met', changed, speech),
      side(t.sequencePage.tryNow, 'nu', now, speech),
    ],
  };
}
