import { speech } from '../../src/platform/words/index.js';
import { proposedNotice } from '../../src/portfolios/web/sequence-status.js';

const say = speech('nl');

describe('after a decision at a gate', () => {
  it('points at the order that is proposed', () => {
    expect(proposedNotice('acme', 'found', say)).toEqual({
      kind: 'info',
      text: 'Er is een voorstel voor de volgorde van de rest.',
      link: { text: 'Bekijk het voorstel', href: '/o/acme/volgorde/voorstel' },
    });
  });

  it('says that none was found, and what to do', () => {
    const { text, link } = proposedNotice('acme', 'not-found', say);
    expect(text).toContain('geen volgorde gevonden');
    expect(text).toContain('Bereken de volgorde zelf');
    expect(link?.href).toBe('#bereken');
  });
});
