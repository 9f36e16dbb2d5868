const PARTS = /^word\/(document|header\d*|footer\d*)\.xml$/;

/**
 * The library counts drawings, bookmarks and entries of the contents on from document to document, as long as the
 * program runs. Counted anew for each document, the same plan gives the same bytes.
 */
export function steadyIds(name: string, xml: string): string {
  if (!PARTS.test(name)) return xml;
  let drawings = 0;
  const contents = new Map<string, string>();
  const entry = (old: string): string => {
    const known = contents.get(old) ?? `_Toc${String(contents.size + 1)}`;
    contents.set(old, known);
    return known;
  };
  const bookmarks = new Map<string, string>();
  const bookmark = (id: string): string => {
    const known = bookmarks.get(id) ?? String(bookmarks.size + 1);
    bookmarks.set(id, known);
    return known;
  };
  return xml
    .replace(/_Toc\d+(?=[" ])/g, entry)
    .replace(/(<wp:docPr\b[^>]*\bid=")\d+(")/g, (_, before: string, after: string) => {
      drawings += 1;
      return before + String(drawings) + after;
    })
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)(")/g,
      (_, before: string, id: string, after: string) => before + bookmark(id) + after,
    );
}
