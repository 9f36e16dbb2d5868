import { parseMarkdown } from '../../../src/rendering/written/parse-markdown.js';

const paragraph = (...runs: object[]) => ({ kind: 'paragraph', runs });

describe('Markdown of the author becomes parts of the document', () => {
  it('with paragraphs, emphasis and a line break that was asked for', () => {
    expect(parseMarkdown('We beginnen **klein**, en *warm*\nlangzaam op.\n\nDaarna  \nverder.')).toEqual([
      paragraph(
        { text: 'We beginnen ' },
        { text: 'klein', strong: true },
        { text: ', en ' },
        { text: 'warm', emphasis: true },
        { text: ' langzaam op.' },
      ),
      paragraph({ text: 'Daarna' }, { text: '\n' }, { text: 'verder.' }),
    ]);
  });

  it('with lists, also in a list', () => {
    expect(parseMarkdown('1. eerst\n   - luisteren\n2. dan')).toEqual([
      {
        kind: 'list',
        ordered: true,
        items: [
          [
            paragraph({ text: 'eerst' }),
            { kind: 'list', ordered: false, items: [[paragraph({ text: 'luisteren' })]] },
          ],
          [paragraph({ text: 'dan' })],
        ],
      },
    ]);
  });

  it('with links as words and an address', () => {
    expect(parseMarkdown('Zie [ons **plan**](https://polder.example/p?a=1).')).toEqual([
      paragraph(
        { text: 'Zie ' },
        { text: 'ons ', address: 'https://polder.example/p?a=1' },
        { text: 'plan', strong: true, address: 'https://polder.example/p?a=1' },
        { text: '.' },
      ),
    ]);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](/o/polder/plan)',
    '[x](//polder.example)',
    '[x](vbscript:x)',
    '<script>alert(1)</script>',
    '<a href="https://x.example" onclick="x()">x</a>',
    '<https://x.example>',
    '# Kop',
    '> citaat',
    '`code`',
    '    vier spaties',
    '|a|b|',
    '&lt;b&gt;',
    '[x]: https://x.example',
    '---',
  ])('and leaves what it does not know as it was typed: %s', (text) => {
    expect(parseMarkdown(text)).toEqual([paragraph({ text: text.trim() })]);
  });

  it('keeps the words of a picture, and fetches none', () => {
    expect(parseMarkdown('![kikker](https://x.example/k.png)')).toEqual([
      paragraph({ text: '!' }, { text: 'kikker', address: 'https://x.example/k.png' }),
    ]);
  });

  it('loses no word to nesting without end', () => {
    const deep = JSON.stringify(parseMarkdown(`${'- '.repeat(200)}diep`));
    expect(deep).toContain('diep');
  });

  it.each(['', '  \n \n'])('gives nothing for %j', (text) => {
    expect(parseMarkdown(text)).toEqual([]);
  });
});
