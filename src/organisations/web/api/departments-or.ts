/** Only a department head has departments, so a program may leave them out. */
export function departmentsOr(body: unknown): { readonly departments?: string[] } {
  const named = typeof body === 'object' && body !== null && Object.hasOwn(body, 'departments');
  return named ? {} : { departments: [] };
}
