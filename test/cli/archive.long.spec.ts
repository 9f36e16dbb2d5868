import { readFileSync, writeFileSync } from 'node:fs';
import { schema } from '../../ormconfig.js';
import { Database } from '../../src/platform/database/index.js';
import { wholeOrganisation } from '../overview/whole-organisation.js';
import { run } from './run.js';
import { scratchFolder } from './scratch-folder.js';

const scratch = scratchFolder();
const before = process.env['DATABASE_URL'];

beforeAll(async () => {
  process.env['DATABASE_URL'] = `sqlite:${scratch.at('archive.db')}`;
  const database = await Database.open({ url: process.env['DATABASE_URL'], schema });
  await database.migrate();
  await wholeOrganisation(database);
  await database.close();
});

afterAll(() => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
});

it('kikkerplan export and import bring everything over, byte for byte', async () => {
  const [first, second] = [scratch.at('first.json'), scratch.at('second.json')];
  expect(await run('export', 'polderzeker-onderlinge-verzekeringen', first)).toEqual({
    code: 0,
    out: `Archief van Polderzeker Onderlinge Verzekeringen U.A. geschreven: ${first}.\n`,
    err: '',
  });
  expect(await run('import', first, '--for', 'iris@polderzeker.example', '--address', 'kopie')).toEqual({
    code: 0,
    out: 'Polderzeker Onderlinge Verzekeringen U.A. is teruggezet als nieuwe organisatie: /o/kopie.\n',
    err: '',
  });
  await run('export', 'kopie', second);
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));

  const damaged = scratch.at('damaged.json');
  writeFileSync(damaged, readFileSync(first, 'utf8').replace('"steps"', '"steppen"'));
  const refused = [
    await run('import', first, '--for', 'iris@polderzeker.example', '--address', 'kopie'),
    await run('import', first, '--for', 'nobody@polderzeker.example'),
    await run('import', scratch.at('nowhere.json'), '--for', 'iris@polderzeker.example'),
    await run('import', damaged, '--for', 'iris@polderzeker.example'),
    await run('export', 'nergens', second),
  ];
  expect(refused.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
  expect(refused.map(({ err }) => err).join('')).toMatch(
    /kopie is niet vrij.*niemand met het adres.*dit bestand bestaat niet.*steppen.*geen organisatie/s,
  );
});
