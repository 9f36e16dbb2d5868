import { groupBy } from '../../kernel/groups.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import { cell, type Cell, type Row, type Section } from '../blocks.js';
import { departmentName, type Draft } from '../draft.js';
import { choice, count, say, text, type Piece, type Say } from '../facts.js';
import { textColumn } from './tables.js';

/** How often each name comes up, most often first. */
function timesOf(names: readonly string[]): readonly (readonly [name: string, times: number])[] {
  const times = [...groupBy(names, (name) => name)].map(([name, each]) => [name, each.length] as const);
  return times.toSorted(([, one], [, other]) => other - one);
}

type Counted = 'means.rolePilots' | 'means.roleGates';

/** @param unknown how many have no name yet, and what stands there then */
function whoCell(names: readonly string[], code: Counted, unknown?: { times: number; text: Say }): Cell {
  const known = timesOf(names).map(([name, times]): Piece =>
    say(code, { who: text(name), times: count(times) }),
  );
  const open =
    unknown && unknown.times > 0 ? [say(code, { who: unknown.text, times: count(unknown.times) })] : [];
  return cell([...known, ...open], known.length === 0 ? { quiet: true } : {});
}

const written = (value: string | undefined): readonly string[] => (value?.trim() ? [value.trim()] : []);

function gatesOf(proposals: readonly Proposal[]): readonly (readonly string[])[] {
  return proposals.flatMap(({ phases }) =>
    phases.flatMap(({ written: { gate } }) => (gate ? [written(gate.decider)] : [])),
  );
}

function rows(draft: Draft, unsponsored: number): readonly Row[] {
  const { counted } = draft.portfolio;
  const owners = counted.map(({ pilot }) => departmentName(draft, pilot.owner));
  const sponsors = counted.flatMap(({ pilot }) => written(pilot.sponsor));
  const gates = gatesOf(counted);
  const deciders = gates.flat();
  const row = (role: Say, does: Say, who: Cell): Row => ({
    kind: 'plain',
    cells: [cell(role), cell(does), who],
  });
  return [
    row(say('means.roleOwner'), say('means.roleOwnerDoes'), whoCell(owners, 'means.rolePilots')),
    row(
      say('label.sponsor'),
      say('means.roleSponsorDoes'),
      whoCell(sponsors, 'means.rolePilots', { times: unsponsored, text: say('missing.sponsor') }),
    ),
    ...(gates.length === 0
      ? []
      : [
          row(
            say('means.roleDecider'),
            say('means.roleDeciderDoes'),
            whoCell(deciders, 'means.roleGates', {
              times: gates.length - deciders.length,
              text: say('missing.decider'),
            }),
          ),
        ]),
    row(say('means.roleDirector'), say('means.roleDirectorDoes'), cell(say('means.roleDirectorWho'))),
  ];
}

/** Who does what in the plan: names as its proposals give them. */
export function rolesSection(draft: Draft): Section {
  const { counted } = draft.portfolio;
  const unsponsored = counted.filter(({ pilot }) => written(pilot.sponsor).length === 0).length;
  return {
    id: 'roles',
    heading: say('means.roles'),
    blocks: [
      {
        kind: 'table',
        id: 'roles-table',
        caption: say('means.rolesCaption', {
          pilots: count(counted.length),
          unsponsored: count(unsponsored),
          none: choice(unsponsored === counted.length),
        }),
        look: 'plain',
        columns: [
          textColumn(say('means.role')),
          textColumn(say('means.roleDoes')),
          textColumn(say('means.roleWho')),
        ],
        rows: rows(draft, unsponsored),
      },
    ],
    sections: [],
  };
}
