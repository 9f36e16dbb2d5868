/**
 * A PostgreSQL that stands still, and one that is killed: how long until everybody who asks something hears so, and how
 * long until it works again afterwards.
 *
 *   npm run bench -- reliability/postgres-trouble
 */
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import { DatabaseBusy } from '../../../src/platform/database/index.js';
import { anOrganisation } from '../../platform/database/rows.js';
import { makeDatabase, openDatabase } from '../../support/databases.js';
import { startPostgres } from '../../support/postgres-up.js';
import { tcpProxy } from '../../support/tcp-proxy.js';

const CROWD = 40;

async function main(): Promise<void> {
  const server = await startPostgres();
  const made = await makeDatabase('postgres', server.url);
  const url = new URL(made.url);
  const proxy = await tcpProxy(url.hostname, Number(url.port));
  url.port = String(proxy.port);
  const database = await openDatabase({ ...made, url: url.href });
  const add = () => database.write((em) => em.insert(OrganisationRow, anOrganisation()));
  const read = () => database.read((em) => em.count(OrganisationRow));

  const everybody = async (): Promise<string> => {
    const started = performance.now();
    const outcomes = await Promise.allSettled(
      Array.from({ length: CROWD }, (_, index) => (index % 2 === 0 ? add() : read())),
    );
    const busy = outcomes.filter(({ status }) => status === 'rejected');
    const other = busy.filter(
      (outcome) => outcome.status === 'rejected' && !(outcome.reason instanceof DatabaseBusy),
    );
    const after = (performance.now() - started).toFixed(0);
    return `${CROWD} asked, ${busy.length} refused, ${other.length} with another error; the last answer after ${after} ms`;
  };

  console.log(`at work:     ${await everybody()}`);
  proxy.freeze();
  console.log(`standing still: ${await everybody()}`);
  proxy.thaw();
  console.log(`moving again: ${await everybody()}`);
  await proxy.cut();
  console.log(`killed:      ${await everybody()}`);
  await proxy.restore();
  console.log(`back again:  ${await everybody()}`);
  await database.close();
  await proxy.close();
  await made.remove();
  await server.stop();
}

void main();
