import { formatOfName, PLAN_FORMATS, type PlanFormat } from '../rendering/index.js';

export { PLAN_FORMATS, type PlanFormat };

/** The format that was asked for, else the one that the file's name ends in. */
export function planFormat(asked: string | undefined, output: string): PlanFormat | undefined {
  return asked === undefined ? formatOfName(output) : PLAN_FORMATS.find((format) => format === asked);
}
