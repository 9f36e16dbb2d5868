import type { Archive } from '../../platform/archive/index.js';
import type { PlanningCase } from '../../planning/index.js';

/** Where in an archive something stands that is wrong in the case of one plan, which has only its own pilots. */
export function placeInFile(
  path: string,
  { pilots }: PlanningCase,
  { rows }: Archive,
  planIndex: number,
): string {
  const plan = `plans[${String(planIndex)}].data`;
  return (
    path
      .replace(/^pilots\[(\d+)\]/, (_, index: string) => {
        const code = pilots[Number(index)]?.id;
        const at = (rows.get('pilots') ?? []).findIndex((row) => row['code'] === code);
        return `pilots[${String(at)}].proposal`;
      })
      .replace(/^organisation\.departments\[(\d+)\]/, 'departments[$1].data')
      .replace(/^plan(?=[.[]|$)/, `${plan}.plan`)
      // A case has the links of all plans, as far as both pilots are in it: their text says which they are.
      .replace(/^links\b.*$/, `${plan}.links`)
  );
}
