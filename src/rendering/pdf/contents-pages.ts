/**
 * Styles of the page numbers, for the print alone: on a screen a document has no pages. There is nobody who looks at the
 * screen: without anything on it the browser need not lay a hundred pages out twice.
 */
const STYLES =
  '@media screen{body{display:none}}' +
  '.toc a{display:flex;justify-content:space-between;gap:1em}' +
  '.toc .page{font-variant-numeric:tabular-nums;flex:none;min-width:2em;text-align:right}';

const CONTENTS = /(<nav aria-labelledby="contents">)([\s\S]*?)(<\/nav>)/;
const LINE = /<a href="#([\w-]+)">[^<]*<\/a>/g;

/** What the contents lead to, line by line. */
export function contentsLines(html: string): readonly string[] {
  const lines = CONTENTS.exec(html)?.[2] ?? '';
  return [...lines.matchAll(LINE)].map(([, id = '']) => id);
}

/** Three digits where the number of a line will come: 012, 345, 678, 901, so that four lines show all of them. */
export function placeholderOf(line: number): string {
  return [0, 1, 2].map((place) => String((line * 3 + place) % 10)).join('');
}

/**
 * The document with a page number behind each line of its contents.
 * @param pages by id; three digits in place of the number while no page is known
 */
export function withContentsPages(html: string, pages?: ReadonlyMap<string, number>): string {
  let count = 0;
  return html
    .replace(CONTENTS, (_, start: string, lines: string, end: string) => {
      const numbered = lines.replace(LINE, (line, id: string) => {
        const text = line.slice(line.indexOf('>') + 1, -'</a>'.length);
        const page = pages ? String(pages.get(id) ?? 0) : placeholderOf(count);
        count += 1;
        return `<a href="#${id}"><span>${text}</span><span class="page">${page}</span></a>`;
      });
      return start + numbered + end;
    })
    .replace('</style>', () => `\n${STYLES}</style>`);
}
