const LONGEST = 40;
/** Legal forms say nothing in an address. */
const LEGAL_FORMS = /\b(b\.?v|n\.?v|u\.?a|v\.?o\.?f)\.?(?=\s|$)/gi;

const SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SHORTEST = 2;
/** Would be taken for a part of the product, or for whoever runs it. */
const RESERVED: ReadonlySet<string> = new Set([
  'aanmelden',
  'account',
  'admin',
  'administrator',
  'afmelden',
  'api',
  'assets',
  'beheer',
  'beheerder',
  'help',
  'kikkerplan',
  'login',
  'mail',
  'nieuw',
  'new',
  'organisatie',
  'organisaties',
  'stijl',
  'support',
  'system',
  'systeem',
  'www',
]);

export function isReserved(slug: string): boolean {
  return RESERVED.has(slug);
}

/** Small letters, digits and single hyphens between them, 2 to 40 characters. */
export function isSlug(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST && SHAPE.test(text);
}

/** "Polderzeker Onderlinge Verzekeringen U.A." -> "polderzeker-onderlinge-verzekeringen". */
export function slugOf(name: string): string {
  const words = name
    .replace(LEGAL_FORMS, ' ')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const kept = words.reduce(
    (slug, word) => (slug.length + word.length < LONGEST ? [slug, word].filter(Boolean).join('-') : slug),
    '',
  );
  return kept === '' ? 'organisatie' : kept;
}

/** The name's slug, or with -2, -3 ... behind it when that one is taken. */
export async function freeSlug(name: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  const slug = slugOf(name);
  let candidate = slug;
  for (let number = 2; await isTaken(candidate); number += 1) candidate = `${slug}-${String(number)}`;
  return candidate;
}
