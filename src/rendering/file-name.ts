/** Longest part of a file name that is made from a text. */
const LONGEST = 60;

/** A text as part of a file name: small letters without accents, digits and hyphens. */
function fileNamePart(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}

/** "figuur-7-1-tijdlijn.svg". */
export function numberedName(number: string, title: string, ending: string): string {
  const parts = [number, title].map(fileNamePart).filter((part) => part !== '');
  return `${parts.join('-')}.${ending}`;
}
