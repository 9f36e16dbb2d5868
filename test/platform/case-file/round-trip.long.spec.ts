import { readdirSync, readFileSync } from 'node:fs';

import { readCase, writeCase, type CaseFormat } from '../../../src/platform/case-file/index.js';
import type { PlanningCase } from '../../../src/planning/index.js';
import { inProject } from '../../support/project.js';
import { completeCase } from './complete-case.js';

function mustRead(text: string, format: CaseFormat): PlanningCase {
  const result = readCase(text, { format });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.case;
}

const examples = readdirSync(inProject('examples')).filter((name) => name.endsWith('.yaml'));

describe('writeCase', () => {
  it.each(examples)('%s: read, written and read again is the same, byte for byte', (name) => {
    const text = readFileSync(inProject('examples', name), 'utf8');
    const first = mustRead(text, 'yaml');
    for (const format of ['yaml', 'json'] as const) {
      const written = writeCase(first, format);
      const again = mustRead(written, format);
      expect(again).toEqual(first);
      expect(writeCase(again, format)).toBe(written);
    }
  });

  it.each(examples)('%s stands in the repository as it would be written, below its comment', (name) => {
    const text = readFileSync(inProject('examples', name), 'utf8');
    const body = text.slice(text.indexOf('format:'));
    expect(body).toBe(writeCase(mustRead(text, 'yaml'), 'yaml'));
  });

  it('does not depend on the order in which keys were given', () => {
    const { links: _, ...file } = completeCase;
    const upsideDown = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(upsideDown);
      if (typeof value !== 'object' || value === null) return value;
      // The departments of a phase keep the order of the writer; everything else has an order of its own.
      const entries = Object.entries(value).map(
        ([key, item]) => [key, key === 'fte' ? item : upsideDown(item)] as const,
      );
      return Object.fromEntries(entries.reverse());
    };
    const straight = mustRead(JSON.stringify(file), 'json');
    const other = mustRead(JSON.stringify({ ...file, ...(upsideDown(file) as object) }), 'json');
    expect(writeCase(other, 'json')).toBe(writeCase(straight, 'json'));
  });

  it('keeps texts that other readers of YAML would take for something else', () => {
    const { links: _, ...file } = completeCase;
    const texts = [
      'no',
      '45',
      '1e3',
      '0x1F',
      'null',
      '~',
      '2026-01-05',
      '12:30',
      '- a',
      '# b',
      'a: b',
      ' a ',
      "'",
      '"',
      'é\n\nü\n',
      '|',
      '@x',
      '\u2028',
    ];
    for (const text of texts) {
      const one = mustRead(
        JSON.stringify({ ...file, organisation: { ...file.organisation, goal: text } }),
        'json',
      );
      expect(mustRead(writeCase(one, 'yaml'), 'yaml').organisation.goal).toBe(text);
    }
  });

  it('leaves out links when there are none', () => {
    const { links: _, ...file } = completeCase;
    expect(writeCase(mustRead(JSON.stringify(file), 'json'), 'yaml')).not.toContain('links');
  });
});
