import { randomUUID } from 'node:crypto';
import { InputRequestStore } from '../../src/pilots/store/input-request.store.js';
import { InputRequestRow } from '../../src/pilots/store/input-request.entity.js';
import { ProgressEntryRow } from '../../src/pilots/store/progress-entry.entity.js';
import { ProgressStore } from '../../src/pilots/store/progress.store.js';
import type { RowData } from '../../src/platform/database/index.js';
import type { AnyRow } from '../platform/database/any-row.js';
import { oneOfEverything } from '../platform/database/rows.js';
import { onBothDatabases, type Given } from '../support/databases.js';

const NOON = '2026-06-11T12:00:00.000Z';

function rowOf<Row extends object>(all: readonly AnyRow[], entity: new () => Row): RowData<Row> {
  return all.find((each) => each.entity === entity)?.row as unknown as RowData<Row>;
}

onBothDatabases('what was asked and written down', (given: Given) => {
  const own = oneOfEverything();
  const asked = rowOf(own, InputRequestRow);
  const written = rowOf(own, ProgressEntryRow);

  beforeAll(async () => {
    await given.database.write(async (em) => {
      for (const { entity, row } of own) await em.insert(entity, row);
    });
  });

  it('asks in the order of time, for one organisation only, and takes one answer', async () => {
    const { organisationId, pilotId } = asked;
    const open = { id: randomUUID(), askedAt: '2030-01-01T12:00:00.000Z', answer: '', answeredAt: null };
    const answer = { answer: 'Ja', answeredAt: NOON };
    await given.database.write(async (em) => {
      const store = new InputRequestStore(em);
      await store.add({ ...asked, ...open });
      expect((await store.list({ organisationId, pilotId })).map(({ id }) => id)).toEqual([
        asked.id,
        open.id,
      ]);
      const waiting = await store.listOpenOf(organisationId, asked.personId ?? '');
      expect(waiting.map(({ id }) => id)).toContain(open.id);
      const elsewhere = { id: open.id, organisationId: randomUUID() };
      expect(await store.answer(elsewhere, answer)).toBe(false);
      expect(await store.answer({ id: open.id, organisationId }, answer)).toBe(true);
      expect(await store.answer({ id: open.id, organisationId }, { ...answer, answer: 'Nee' })).toBe(false);
      const kept = (await store.list({ organisationId })).find(({ id }) => id === open.id);
      expect(kept).toMatchObject(answer);
    });
  });

  it('writes down in the order of number, more than goes into one statement, and never the same number twice', async () => {
    const { organisationId, pilotId } = written;
    const more = Array.from({ length: 120 }, (_, index) => ({
      ...written,
      ...{ id: randomUUID(), number: written.number + 1 + index },
    }));
    await given.database.write(async (em) => new ProgressStore(em).add(more));
    await given.database.read(async (em) => {
      const store = new ProgressStore(em);
      const numbers = (await store.list({ organisationId, pilotId })).map(({ number }) => number);
      expect(numbers).toEqual([written.number, ...more.map(({ number }) => number)]);
      expect(await store.listNumbers(organisationId)).toHaveLength(121);
    });
    const again = { ...written, id: randomUUID() };
    await expect(given.database.write(async (em) => new ProgressStore(em).add([again]))).rejects.toThrow();
  });

  it('has another name everywhere for who is erased, and for nobody else', async () => {
    const { organisationId, writtenBy, writtenByName } = written;
    const names = async () =>
      given.database.read(async (em) => {
        const rows = await new ProgressStore(em).list({ organisationId });
        return [...new Set(rows.map((row) => row.writtenByName))];
      });
    const rename = async (person: string) =>
      given.database.write(async (em) => {
        await new ProgressStore(em).rename(person, 'Voormalig medewerker');
        await new InputRequestStore(em).rename(person, 'Voormalig medewerker');
      });
    await rename(randomUUID());
    expect(await names()).toEqual([writtenByName]);
    await rename(writtenBy ?? '');
    await rename(asked.personId ?? '');
    expect(await names()).toEqual(['Voormalig medewerker']);
    const requests = await given.database.read(async (em) =>
      new InputRequestStore(em).list({ organisationId }),
    );
    expect(new Set(requests.map(({ personName }) => personName))).toEqual(new Set(['Voormalig medewerker']));
  });
});
