/** Longest part of a file name that is made from a text. */
const LONGEST = 60;

/** A text as part of a file name: small letters without accents, digits and hyphens; never empty. */
function fileNamePart(text: string, otherwise: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? otherwise : plain;
}

/** "figuur-7-1-tijdlijn.svg". */
export function numberedName(number: string, title: string, ending: string): string {
  const parts = [fileNamePart(number, ''), fileNamePart(title, '')].filter((part) => part !== '');
  return `${parts.join('-')}.${ending}`;
}
