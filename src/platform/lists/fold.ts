/** Without capitals and accents: whoever looks for "cafe" finds "Café". */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

export function wordsIn(text: string): readonly string[] {
  return fold(text).split(/\s+/u).filter(Boolean);
}
