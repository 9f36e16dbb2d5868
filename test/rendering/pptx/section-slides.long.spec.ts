import { unzipSync } from 'fflate';
import type { Section } from '../../../src/planning/index.js';
import { planSource } from '../../../src/rendering/plan-source.js';
import { Deck } from '../../../src/rendering/pptx/deck.js';
import { SectionSlides } from '../../../src/rendering/pptx/section-slides.js';
import { readExample } from '../../support/examples.js';
import { PLAN_META } from '../../support/plan-contents.js';

const source = planSource({ case: readExample('polderzeker'), meta: { ...PLAN_META, language: 'nl' } }, 'en');

function sectionOf(title: string, facts: number): Section {
  const piece = (value: string) => ({ kind: 'text', value }) as const;
  const items = Array.from({ length: facts }, () => ({ term: piece('Q1'), value: piece('Q2') }));
  return {
    id: 'one',
    heading: { kind: 'say', code: 'sheet.heading', facts: { title: piece(title) } },
    blocks: [{ kind: 'definitions', look: 'facts', items }],
    sections: [],
  };
}

/** Of each slide its title and the language in which a screen reader says it. */
async function titlesOf(section: Section): Promise<readonly (readonly [string, string])[]> {
  const deck = new Deck({ title: 'Plan', organisation: 'Polderzeker', footer: '' }, 'en', '2026-01-05');
  await new SectionSlides(deck, source, section).write();
  const slides = Object.entries(unzipSync(await deck.bytes())).filter(([name]) => /slides\/slide/.test(name));
  return slides.map(([, bytes]) => {
    const xml = new TextDecoder().decode(bytes);
    const [, language = '', title = ''] =
      /<a:rPr lang="([^"]*)"(?:(?!<a:t>).)*<a:t>([^<]*)</s.exec(xml) ?? [];
    return [title, language] as const;
  });
}

test('a typed title is marked with its language on each of several slides, and when it is cut short', async () => {
  const title = 'Webcare tijdens kantooruren';
  expect(await titlesOf(sectionOf(title, 30))).toEqual([
    [`${title} (1 of 2)`, 'nl-NL'],
    [`${title} (2 of 2)`, 'nl-NL'],
  ]);
  const [[cut, language] = []] = await titlesOf(sectionOf('lang '.repeat(100), 1));
  expect([cut?.endsWith('…'), language]).toEqual([true, 'nl-NL']);
});
