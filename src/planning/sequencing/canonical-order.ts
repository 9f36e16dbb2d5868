import type { Portfolio, Proposal } from '../portfolio/portfolio.js';

/** Departments and counted proposals in an order that depends on what they are, not on how they are named or listed. */
export interface CanonicalOrder {
  readonly departments: readonly string[];
  readonly proposals: readonly Proposal[];
}

type Ranks = ReadonlyMap<string, number>;

/** Rounds in which what an item is connected to refines its place; three see past links of links. */
const ROUNDS = 3;

/** Equal keys share a rank; code points compare alike on every machine. */
function rankByKey(keys: ReadonlyMap<string, string>): Ranks {
  const sorted = [...new Set(keys.values())].sort((one, other) => (one < other ? -1 : 1));
  const rank = new Map(sorted.map((key, index) => [key, index]));
  return new Map([...keys].map(([id, key]) => [id, rank.get(key) ?? 0]));
}

function phaseKey(proposal: Proposal, departments: Ranks): readonly unknown[] {
  const rankOf = (id: string): number => departments.get(id) ?? -1;
  return proposal.phases.map(({ written, intensity, weeks, involved }) => [
    [
      intensity,
      weeks,
      written.from ?? '',
      written.money ?? 0,
      written.emergency ? 1 : 0,
      written.gate ? 1 : 0,
      written.rung ?? '',
    ],
    [
      written.status ?? '',
      written.started ?? '',
      written.pin ?? '',
      written.earliest ?? '',
      written.latest ?? '',
    ],
    involved.map(rankOf).sort((one, other) => one - other),
    Object.entries(written.fte ?? {})
      .map(([id, amount]) => [rankOf(id), amount] as const)
      .sort(([one, first], [other, second]) => one - other || first - second),
  ]);
}

function proposalKey(portfolio: Portfolio, proposal: Proposal, departments: Ranks, proposals: Ranks): string {
  const { pilot, assessment } = proposal;
  const links = portfolio.links.flatMap(({ before, after, lagWeeks }) => [
    ...(before[0] === pilot.id
      ? [`before ${before[1]} ${after[1]} ${lagWeeks ?? 0} ${proposals.get(after[0]) ?? -1}`]
      : []),
    ...(after[0] === pilot.id
      ? [`after ${before[1]} ${after[1]} ${lagWeeks ?? 0} ${proposals.get(before[0]) ?? -1}`]
      : []),
  ]);
  return JSON.stringify([
    [
      proposals.get(pilot.id) ?? 0,
      assessment.verdict,
      pilot.firstResultWeeks ?? null,
      pilot.value ?? 1,
      pilot.c,
    ],
    [departments.get(pilot.owner) ?? -1, (pilot.conditions ?? []).map(({ due }) => due ?? '').sort()],
    phaseKey(proposal, departments),
    links.sort(),
  ]);
}

/** Per department what it does in which proposal. */
function rolesOf(portfolio: Portfolio, proposals: Ranks): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>(portfolio.organisation.departments.map(({ id }) => [id, []]));
  for (const { pilot, phases } of portfolio.counted) {
    const rank = String(proposals.get(pilot.id) ?? -1);
    roles.get(pilot.owner)?.push(`owns ${rank}`);
    for (const { involved, number } of phases)
      for (const id of new Set(involved)) roles.get(id)?.push(`helps ${rank} ${String(number)}`);
  }
  addCarried(portfolio, roles);
  return roles;
}

/** What runs on from other plans tells departments apart as well. */
function addCarried(portfolio: Portfolio, roles: ReadonlyMap<string, string[]>): void {
  for (const { about, phase } of portfolio.carried) {
    const what = [phase.intensity, phase.start, phase.weeks, about.emergency !== undefined];
    roles.get(phase.owner)?.push(`carries ${JSON.stringify([...what, about.fte?.[phase.owner] ?? 0])}`);
    for (const id of phase.involved)
      roles.get(id)?.push(`helps carry ${JSON.stringify([...what, about.fte?.[id] ?? 0])}`);
  }
}

function departmentKeys(
  portfolio: Portfolio,
  departments: Ranks,
  proposals: Ranks,
): ReadonlyMap<string, string> {
  const roles = rolesOf(portfolio, proposals);
  return new Map(
    portfolio.organisation.departments.map(
      ({ id, headcount, tolerance, fteCapacity, brings, initialHeat }) => {
        const own = [departments.get(id) ?? 0, headcount, tolerance, fteCapacity, brings, initialHeat ?? 0];
        return [id, JSON.stringify([own, [...(roles.get(id) ?? [])].sort()])];
      },
    ),
  );
}

/** By rank; the id decides only between items that cannot be told apart in any other way. */
function byRank(ranks: Ranks): (one: string, other: string) => number {
  return (one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0) || (one < other ? -1 : 1);
}

/** The same portfolio under other names or in another order of lines gives the same order of its parts. */
export function canonicalOrder(portfolio: Portfolio): CanonicalOrder {
  let departments: Ranks = new Map();
  let proposals: Ranks = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    departments = rankByKey(departmentKeys(portfolio, departments, proposals));
    const keys = portfolio.counted.map((proposal): [string, string] => [
      proposal.pilot.id,
      proposalKey(portfolio, proposal, departments, proposals),
    ]);
    proposals = rankByKey(new Map(keys));
  }
  const byProposal = byRank(proposals);
  return {
    departments: portfolio.organisation.departments.map(({ id }) => id).sort(byRank(departments)),
    proposals: [...portfolio.counted].sort((one, other) => byProposal(one.pilot.id, other.pilot.id)),
  };
}
