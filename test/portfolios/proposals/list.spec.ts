import type { WrittenProposal } from '../../../src/pilots/index.js';
import type { Asked } from '../../../src/platform/lists/index.js';
import { speech } from '../../../src/platform/words/index.js';
import { listModel } from '../../../src/portfolios/web/proposals/list.page.js';
import { aDepartment, aPilot } from '../../support/planning-builders.js';
import { director } from '../../support/access.js';

function proposal(id: string, status: WrittenProposal['status']): WrittenProposal {
  return { pilot: aPilot({ id }), version: 1, status, steps: [], changedAt: '2026-01-05T09:00:00Z' };
}

const approved = proposal('P1', 'approved');
const submitted = proposal('P2', 'submitted');

function list(asked: Asked, proposals: readonly WrittenProposal[] = [approved, submitted]) {
  const { sections, filters, empty } = listModel(
    director,
    { proposals, departments: [aDepartment()], asked },
    speech('nl'),
  );
  const stand = filters?.choices.find(({ label }) => label === 'Stand');
  return {
    sections: sections.map(({ id, none }) => [id, none]),
    states: stand?.options.map(({ value, chosen }) => (chosen ? `[${value}]` : value)),
    empty: empty?.text,
  };
}

describe('the list of proposals', () => {
  it('says that nothing waits only where everything is shown', () => {
    expect(list({}, [approved]).sections).toEqual([
      ['ingediend', 'Er is niets ingediend dat nog moet worden beoordeeld.'],
      ['verder', undefined],
    ]);
    expect(list({ stand: 'approved' }).sections).toEqual([['verder', undefined]]);
  });

  it('shows nothing for a state that no proposal is in, and offers it with those that one is in', () => {
    expect(list({ stand: 'rejected' })).toEqual({
      sections: [],
      states: ['alle', 'submitted', 'approved', '[rejected]'],
      empty: 'Niets past bij wat u zoekt.',
    });
    expect(list({ stand: 'onzin' }).sections).toEqual([
      ['ingediend', undefined],
      ['verder', undefined],
    ]);
  });
});
