/** Between an organisation's own part of the address and the number of a plan; no organisation's name has it. */
const SIGN = '~';
const NUMBER = /^[1-9]\d{0,3}$/;

export interface AddressParts {
  /** Of the organisation. */
  readonly slug: string;
  /** Absent: the plan that everybody begins with. */
  readonly plan?: number;
}

/** "polderzeker" for the plan that everybody begins with, "polderzeker~2" for another. */
export function planAddress({ slug, plan }: AddressParts): string {
  return plan === undefined ? slug : `${slug}${SIGN}${String(plan)}`;
}

/** The other way round; undefined for what no address of a plan looks like. */
export function addressParts(address: string): AddressParts | undefined {
  const [slug = '', number, ...more] = address.split(SIGN);
  if (number === undefined) return { slug };
  return more.length === 0 && NUMBER.test(number) ? { slug, plan: Number(number) } : undefined;
}
