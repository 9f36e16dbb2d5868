/** Styles of the page numbers, for the print alone: on a screen a document has no pages. */
const STYLES =
  '.toc a{display:flex;justify-content:space-between;gap:1em}' +
  '.toc .page{font-variant-numeric:tabular-nums;flex:none;min-width:2em;text-align:right}';

const CONTENTS = /(<nav aria-labelledby="contents">)([\s\S]*?)(<\/nav>)/;
const LINE = /<a href="#([\w-]+)">[^<]*<\/a>/g;

/**
 * The document with a page number behind each line of its contents.
 * @param pages by id; where a page is not known yet, room is left for it
 */
export function withContentsPages(html: string, pages: ReadonlyMap<string, number>): string {
  return html
    .replace(CONTENTS, (_, start: string, lines: string, end: string) => {
      const numbered = lines.replace(LINE, (line, id: string) => {
        const text = line.slice(line.indexOf('>') + 1, -'</a>'.length);
        return `<a href="#${id}"><span>${text}</span><span class="page">${String(pages.get(id) ?? 0)}</span></a>`;
      });
      return start + numbered + end;
    })
    .replace('</style>', () => `\n${STYLES}</style>`);
}
