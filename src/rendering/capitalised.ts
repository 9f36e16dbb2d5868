/** The same text with a capital first; for words of our own, never for what people wrote. Dutch writes "Eén". */
export function capitalised(text: string): string {
  return (text.charAt(0).toUpperCase() + text.slice(1)).replace(/^Éé/, 'Eé');
}
