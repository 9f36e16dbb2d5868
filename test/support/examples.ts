import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PlanningCase } from '../../src/planning/index.js';
import { inProject } from './project.js';

/** A case of examples/ without the checks of the case reader: what the core itself makes of it. */
export function readExample(name: string): PlanningCase {
  const text = readFileSync(inProject('examples', `${name}.yaml`), 'utf8');
  const { organisation, plan, pilots, links = [] } = parse(text) as Partial<PlanningCase>;
  if (!organisation || !plan || !pilots) throw new Error(`${name}.yaml is not a case`);
  return { organisation, plan, pilots, links };
}
