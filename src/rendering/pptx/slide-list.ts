/** One piece of XML for each slide, from that of the first. */
function forEach(slides: number, piece: (slide: number) => string): string {
  return Array.from({ length: slides }, (_, index) => piece(index + 1)).join('');
}

const idOf = (slide: number): string => `rIdSlide${String(slide)}`;
/** PowerPoint counts slides from here. */
const FIRST = 256;

/** What each part of a package with one slide says where there are more, and nothing of parts that there are not. */
export function withSlides(name: string, xml: string, slides: number): string {
  switch (name) {
    case '[Content_Types].xml':
      return xml.replace(
        /<Override PartName="\/ppt\/(?:slides\/slide|notesSlides\/notesSlide)1\.xml"[^>]*>/g,
        (one) => forEach(slides, (slide) => one.replace('1.xml', `${String(slide)}.xml`)),
      );
    case 'ppt/presentation.xml':
      return xml.replace(/(<p:sldIdLst>).*?(?=<\/p:sldIdLst>)/, (_, start: string) => {
        const entry = (slide: number): string =>
          `<p:sldId id="${String(FIRST - 1 + slide)}" r:id="${idOf(slide)}"/>`;
        return start + forEach(slides, entry);
      });
    case 'ppt/_rels/presentation.xml.rels':
      return xml.replace(
        /<Relationship Id="[^"]*"([^>]*Target="slides\/slide)1\.xml"\/>/,
        (_, rest: string) =>
          forEach(slides, (slide) => `<Relationship Id="${idOf(slide)}"${rest}${String(slide)}.xml"/>`),
      );
    case 'docProps/app.xml':
      return xml
        .replace(/(<(Slides|Notes)>)1(?=<)/g, (_, start: string) => start + String(slides))
        .replace(/\s*<HeadingPairs>.*<\/TitlesOfParts>/s, '');
    default:
      return xml;
  }
}
