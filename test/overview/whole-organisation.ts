import { randomUUID } from 'node:crypto';
import { addMembership, addPerson, type OrganisationAccess } from '../../src/accounts/index.js';
import { writeArchive } from '../../src/overview/archive/write-archive.js';
import { keepVersion } from '../../src/plans/keep-version.js';
import { DocumentChoicesRow } from '../../src/plans/store/document-choices.entity.js';
import { DocumentLogoRow } from '../../src/plans/store/document-logo.entity.js';
import {
  assemblePortfolio,
  counterProposals,
  sequencePortfolio,
  type Plan,
} from '../../src/planning/index.js';
import { PilotRow } from '../../src/pilots/store/pilot.entity.js';
import type { Database } from '../../src/platform/database/index.js';
import { importCase, JudgedPlans, makePlan } from '../../src/portfolios/index.js';
import { changePlan } from '../../src/portfolios/setup/change-plan.js';
import { moveToPlan } from '../../src/portfolios/several/move-to-plan.js';
import { outputOf } from '../../src/portfolios/sequence-work.js';
import { PlanTextRow } from '../../src/portfolios/store/plan-text.entity.js';
import { PlanRow } from '../../src/portfolios/store/plan.entity.js';
import { PlanStore } from '../../src/portfolios/store/plan.store.js';
import { ScenarioRow } from '../../src/portfolios/store/scenario.entity.js';
import { storeSequence } from '../../src/portfolios/stored-sequence.js';
import { NOON } from '../platform/database/any-row.js';
import { judgementsOf } from '../platform/database/rows-of-pilots.js';
import { workshopRows } from '../platform/database/rows-of-workshops.js';
import { readExample } from '../support/examples.js';
import { aLogo } from '../support/pictures.js';

const NOW = new Date('2026-06-11T09:00:00.000Z');

async function addDirector(database: Database, organisationId: string): Promise<string> {
  return database.write(async (em) => {
    const personId = await addPerson(em, { name: 'Iris', email: 'iris@polderzeker.example' }, NOON);
    await addMembership(em, { personId, organisationId, role: 'administrator' }, NOON);
    return personId;
  });
}

/**
 * Made later and begins earlier, so that the first plan feels what runs on from it, and stands for something else
 * whenever its dates are others.
 */
async function addEarlierPlan(database: Database, access: OrganisationAccess): Promise<OrganisationAccess> {
  const wish = { name: 'Aanloop', start: '2025-07-07', quarters: 6 };
  const made = await makePlan(database, access, wish, NOW);
  if (!made.made) throw new Error(made.because);
  const earlier = { ...access, plan: made.number };
  // The quarters that it shares with the first plan begin without money.
  const change = (plan: Plan): Plan => ({
    ...plan,
    periods: plan.periods.map(({ id }) => ({ id, budget: 85_000 })),
  });
  await changePlan(database, earlier, { change }, NOW);
  for (const pilot of ['P08', 'P10']) {
    const [from, to] = await database.read(async (em) => {
      const store = new PlanStore(em);
      return [await store.get(access), await store.get(earlier)];
    });
    const versions = { from: from.version, to: to.version };
    await moveToPlan(database, access, { pilot, to: made.number, versions }, NOW);
  }
  return earlier;
}

async function addDates(database: Database, access: OrganisationAccess, proposed: boolean): Promise<void> {
  const { plan, planningCase, revision } = await new JudgedPlans(database).current(access);
  const portfolio = assemblePortfolio(planningCase);
  const result = sequencePortfolio(portfolio, { work: 20 });
  const proposals = counterProposals(portfolio, result, { targets: 1, work: 5 });
  await database.write(async (em) =>
    storeSequence(em, {
      id: randomUUID(),
      organisationId: access.organisationId,
      planId: plan.id,
      profile: 'balanced',
      basis: proposed ? `${revision.basis} ${revision.progress}` : revision.basis,
      createdAt: NOW.toISOString(),
      createdBy: access.personId,
      status: result.status,
      document: outputOf(result, proposals).document,
      proposed,
    }),
  );
}

/** The example with everything that can be known of an organisation, in every table that an archive holds. */
export async function wholeOrganisation(database: Database): Promise<OrganisationAccess> {
  const planningCase = readExample('polderzeker');
  const own = [{ name: 'Voorjaar', ceilingPercent: 90 }];
  const given = { ...planningCase, plan: { ...planningCase.plan, profiles: own } };
  const { organisationId, slug } = await database.write(async (em) => importCase(em, given, NOON));
  const personId = await addDirector(database, organisationId);
  const access: OrganisationAccess = {
    organisationId,
    slug,
    personId,
    organisationName: planningCase.organisation.name,
    role: 'strategy-director',
    departments: [],
  };
  await database.write(async (em) => {
    const pilot = await em.findOneByOrFail(PilotRow, { organisationId, code: 'P01' });
    const rows = [...judgementsOf(pilot, personId), ...workshopRows(organisationId, personId)];
    for (const { entity, row } of rows) await em.insert(entity, row);
  });
  await database.write(async (em) => {
    const plan = await em.findOneByOrFail(PlanRow, { organisationId });
    const dates = { pilot: 'P01', phase: 1, pin: null, earliest: null, latest: null };
    const pinned = { id: personId, name: 'Iris', at: NOON };
    await em.update(PlanRow, { id: plan.id }, { data: { ...plan.data, dates: [{ ...dates, pinned }] } });
  });
  const earlier = await addEarlierPlan(database, access);
  for (const plan of [earlier, access]) {
    await addDates(database, plan, false);
    const wish = { status: 'draft', reason: 'Voor de directie' } as const;
    await keepVersion({ database, plans: new JudgedPlans(database) }, plan, wish, NOW);
  }
  const { plan, revision } = await new JudgedPlans(database).current(access);
  const key = { organisationId, planId: plan.id };
  await database.write(async (em) => {
    const choices = {
      audience: 'board',
      without: ['glossary'],
      figures: true,
      style: { font: 'sans' },
    } as const;
    await em.insert(DocumentChoicesRow, {
      id: randomUUID(),
      ...key,
      data: choices,
      version: 1,
      updatedAt: NOON,
    });
    const logo = aLogo('Het teken van Polderzeker');
    await em.insert(DocumentLogoRow, { id: randomUUID(), ...key, data: logo, updatedAt: NOON });
    await em.insert(PlanTextRow, {
      ...{ id: randomUUID(), ...key, slot: 'summary', language: 'nl', body: 'We beginnen **klein**. 🐸' },
      ...{ version: 1, updatedAt: NOON, updatedBy: personId, updatedByName: 'Iris' },
    });
    for (const [name, basis] of [
      ['Rustig', revision.basis],
      ['Oud', 'b'.repeat(64)],
    ] as const) {
      await em.insert(ScenarioRow, {
        ...{ id: randomUUID(), ...key, name, hypothesis: 'Zonder de blog blijft Marketing koel.' },
        data: {
          profile: 'calm',
          out: ['P09'],
          starts: [['P01', [0, null]]],
          basis,
          whyNot: 'Te laat resultaat.',
        },
        ...{ version: 1, createdAt: NOON, updatedAt: NOON, createdBy: personId },
      });
    }
  });
  await addDates(database, access, true);
  return access;
}

/** The archive of an organisation, as text. */
export async function archiveOf(database: Database, organisationId: string): Promise<string> {
  const pieces: string[] = [];
  const write = async (text: string): Promise<void> => {
    pieces.push(text);
    await Promise.resolve();
  };
  await writeArchive(database, { organisationId, personId: null, name: 'Polderzeker' }, write, NOW);
  return pieces.join('');
}
