/** Names of headings that the contents lead to, where the library writes them: in a text they are what somebody typed. */
const ENTRY =
  /(?<=<w:(?:bookmarkStart|hyperlink)\b[^<>]*="|<w:instrText\b[^<>]*>\s*PAGEREF )_Toc\d+(?=[" ])/g;

/** Gives every new name the next one, and a known name the same again. */
function renamer(prefix: string): (old: string) => string {
  const names = new Map<string, string>();
  return (old) => {
    const known = names.get(old) ?? `${prefix}${String(names.size + 1)}`;
    names.set(old, known);
    return known;
  };
}

/**
 * The library counts drawings, bookmarks and entries of the contents on from document to document, as long as the
 * program runs, and draws lots for the names of links to elsewhere. Counted anew for each document, the same plan gives
 * the same bytes. What is returned is for all parts of one document.
 */
export function steadyIds(): (xml: string) => string {
  let drawings = 0;
  const entry = renamer('_Toc');
  const bookmark = renamer('');
  const link = renamer('rIdLink');
  return (xml) =>
    xml
      .replace(ENTRY, entry)
      .replace(/(?<=<wp:docPr\b[^>]*\bid=")\d+(?=")/g, () => String((drawings += 1)))
      .replace(/(?<=<w:bookmark(?:Start|End)\b[^>]*\bw:id=")\d+(?=")/g, bookmark)
      .replace(/(?<=<[^<>]*\b(?:r:id|Id)=")rId[\w-]{21}(?=")/g, link);
}
