/** One more than the highest of P01, P02, ...; codes of another form are left alone. */
export function nextCode(codes: readonly string[]): string {
  const numbers = codes.flatMap((code) => (/^P\d{1,9}$/.test(code) ? Number(code.slice(1)) : []));
  return `P${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
