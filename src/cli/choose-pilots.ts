import type { PlanningCase } from '../planning/index.js';
import type { Words } from '../platform/words/index.js';

/** Pilots that the reader wants in or out, whatever their verdict. */
export interface Choice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Complaints about --include and --exclude: pilots that do not exist, or that are asked for both ways. */
export function choiceComplaints(
  { include, exclude }: Choice,
  { pilots }: PlanningCase,
  words: Words['cli'],
): readonly string[] {
  const ids = pilots.map(({ id }) => id);
  const unknown = (option: string, asked: readonly string[]): readonly string[] =>
    asked
      .filter((pilot) => !ids.includes(pilot))
      .map((pilot) => {
        if (ids.length === 0) return words.usage.noPilots({ option, pilot });
        return words.usage.unknownPilot({ option, pilot, pilots: ids.join(', ') });
      });
  const bothWays = include
    .filter((pilot) => exclude.includes(pilot))
    .map((pilot) => words.usage.bothWays({ pilot }));
  return [...unknown('--include', include), ...unknown('--exclude', exclude), ...bothWays];
}
