import { readdirSync } from 'node:fs';
import { DataSource } from 'typeorm';
import commandLine, { schema } from '../../../ormconfig.js';
import { inProject } from '../../support/project.js';

function filesOf(folder: string, ending: string): readonly string[] {
  const all = readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' });
  return all.filter((file) => file.endsWith(ending));
}

describe('ormconfig', () => {
  it('names every entity there is', () => {
    expect(schema.entities).toHaveLength(filesOf('src', '.entity.ts').length);
    expect(new Set(schema.entities).size).toBe(schema.entities.length);
  });

  it('names every migration there is, oldest first, each called after its file', () => {
    const written = filesOf('src/platform/database/migrations', '.ts')
      .toSorted()
      .map((file) => /^(\d{13})-([a-z0-9-]+)\.ts$/.exec(file))
      .filter((parts) => parts !== null)
      .map(([, time = '', words = '']) => `${words.replaceAll('-', '')}${time}`);
    expect(schema.migrations.map(({ name }) => name.toLowerCase())).toEqual(written);
    expect(written.length).toBeGreaterThan(0);
  });

  it('gives the TypeORM command line a data source that changes nothing by itself', async () => {
    const source = await commandLine;
    expect(source).toBeInstanceOf(DataSource);
    expect(source.isInitialized).toBe(false);
    expect(source.options).toMatchObject({ synchronize: false, migrationsRun: false });
  });
});
