import { versionsPart } from '../../src/plans/web/versions-part.js';
import { speech } from '../../src/platform/words/index.js';
import { director as access } from '../support/access.js';

const VERSIONS = Array.from({ length: 21 }, (_, index) => ({
  ...{ id: String(index), number: index + 1, status: 'draft' as const, reason: 'overleg', fingerprint: '' },
  ...{ createdAt: '2026-01-05T09:00:00Z', createdByName: 'Bo' },
}));

function shown(pagina: string) {
  const part = versionsPart(access, { versions: VERSIONS, asked: { pagina } }, speech('nl'));
  const rows = part.versions?.groups[0]?.rows ?? [];
  return { ...part, rows: rows.map(({ header, cells }) => [header.text, cells[4]?.text]) };
}

describe('the versions of a plan', () => {
  it('are shown a page at a time, the newest first', () => {
    const { rows, pages } = shown('1');
    expect([rows.length, rows[0]]).toEqual([20, ['Versie 21', 'met het plan van nu']]);
    expect(pages?.next).toBe('/o/acme/plan?pagina=2#versies');
  });

  it('are compared with the one after, which may stand on another page', () => {
    const { rows, versions } = shown('2');
    expect(rows).toEqual([['Versie 1', 'met versie 2']]);
    expect(versions?.caption).toContain('21');
  });

  it('leave on paper what one can only do on a screen', () => {
    const part = versionsPart(
      { ...access, role: 'strategy-director' },
      { versions: VERSIONS.slice(0, 1), asked: {} },
      speech('nl'),
    );
    const printed = part.versions?.columns.filter(({ action }) => !action).map(({ lines }) => lines[0]);
    expect(printed).toEqual(['Versie', 'Status', 'Wanneer', 'Door', 'Reden']);
    const [row] = part.versions?.groups[0]?.rows ?? [];
    expect(row?.cells.map(({ look }) => look === 'act')).toEqual([
      ...Array<boolean>(4).fill(false),
      ...Array<boolean>(3).fill(true),
    ]);
  });

  it('have no table while there is none', () => {
    expect(versionsPart(access, { versions: [], asked: {} }, speech('nl'))).toEqual({});
  });
});
