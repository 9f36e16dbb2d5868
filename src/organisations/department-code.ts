/** Codes of departments, as they stand in case files and addresses: "Marketing & Communicatie" -> "MC", "Klantenservice" -> "KL". */
function codeOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
  const [only = 'AFD'] = words;
  return words.length > 1
    ? words
        .map((word) => word.charAt(0))
        .join('')
        .slice(0, 6)
    : only.slice(0, 2);
}

/** A code for a department of that name that no other department has. */
export function departmentCode(name: string, taken: ReadonlySet<string>): string {
  const code = codeOf(name);
  let candidate = code;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${code}${String(number)}`;
  return candidate;
}
