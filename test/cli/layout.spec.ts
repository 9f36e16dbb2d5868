import { hanging, shorten, table, wrap } from '../../src/cli/layout.js';

describe('layout', () => {
  it.each([
    ['', 10, ['']],
    ['een twee', 10, ['een twee']],
    ['een twee drie', 8, ['een twee', 'drie']],
    ['onafscheidelijk woord', 5, ['onafscheidelijk', 'woord']],
    ['€ 18.000 blijft bij elkaar', 10, ['€ 18.000', 'blijft bij', 'elkaar']],
    ['op\nregels', 20, ['op regels']],
  ])('wraps %j at %d', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('does not break between words that belong together', () => {
    expect(wrap('kost nu €\u00a018.000 per kwartaal', 12)).toEqual([
      'kost nu',
      '€\u00a018.000 per',
      'kwartaal',
    ]);
  });

  it('hangs a text beside its label', () => {
    expect(hanging('SEQ-01', 'een twee drie', 8, 16)).toBe('SEQ-01  een twee\n        drie');
  });

  it('shortens by characters, not by UTF-16 units', () => {
    expect(shorten('🐸🐸🐸🐸', 3)).toBe('🐸🐸…');
    expect(shorten('drie', 4)).toBe('drie');
  });

  it('aligns a table and lets the first column give way', () => {
    const columns = [{ title: 'Naam' }, { title: 'Graden', align: 'right' as const }];
    expect(
      table(
        columns,
        [
          ['Klantenservice', '2,0'],
          ['HR', '10,0'],
        ],
        40,
      ),
    ).toBe('Naam            Graden\n──────────────  ──────\nKlantenservice     2,0\nHR                10,0');
    expect(table(columns, [['Klantenservice en planning', '2,0']], 20)).toContain('Klantenserv…');
  });
});
