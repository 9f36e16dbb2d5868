import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { schema } from '../../../ormconfig.js';
import { findPersonByEmail, findPerson } from '../../accounts/index.js';
import { findOrganisationId, isSlug, readAddress } from '../../organisations/index.js';
import { describeRestoreProblem, restoreOrganisation, writeArchive } from '../../overview/index.js';
import { Database, type DatabaseAddress } from '../../platform/database/index.js';
import type { ExportFlags, ImportFlags } from '../flags.js';
import { answer, answerJson, refuse, type Context, type Outcome } from '../outcome.js';
import { databaseOf, refusal, whereOf } from './which-database.js';

/** Opens the database of the server, which may go on, and lets go of it whatever happens. */
async function onDatabase(
  file: string,
  context: Context,
  work: (database: Database) => Promise<Outcome>,
): Promise<Outcome> {
  const address = databaseOf(process.env);
  if (!('kind' in address)) return refuse(...address);
  let database: Database | undefined;
  try {
    database = await Database.open({ url: urlOf(address), schema });
    return await work(database);
  } catch (error) {
    return refusal(error, { file, where: whereOf(address) }, context);
  } finally {
    await database?.close();
  }
}

function urlOf(address: DatabaseAddress): string {
  return address.kind === 'sqlite' ? `sqlite:${address.path}` : address.url;
}

/** `kikkerplan export`: everything of one organisation as one file. Beside its name first, so never half of it. */
export async function exportArchive(
  { organisation, file }: { readonly organisation: string; readonly file: string },
  flags: ExportFlags,
  context: Context,
): Promise<Outcome> {
  const { archives } = context.speech.t;
  const path = resolve(file);
  const draft = join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`);
  return onDatabase(file, context, async (database) => {
    const id = await findOrganisationId(database, organisation);
    if (id === null) return refuse(archives.noOrganisation({ organisation }));
    const { name } = await readAddress(database, id);
    const target = await open(draft, 'wx', 0o600);
    try {
      const of = { organisationId: id, personId: flags.by ?? null, name };
      await writeArchive(database, of, async (text) => target.appendFile(text), new Date());
      await target.sync();
      await rename(draft, path);
    } finally {
      await target.close();
      await rm(draft, { force: true });
    }
    if (flags.json) return answerJson({ format: 'kikkerplan-export-report/1', file, name });
    return answer(`${archives.written({ file, name })}\n`);
  });
}

async function personOf(database: Database, wanted: string): Promise<string | null> {
  const found = wanted.includes('@')
    ? await database.read(async (em) => findPersonByEmail(em, wanted.trim().toLowerCase()))
    : await findPerson(database, wanted);
  return found?.id ?? null;
}

/** `kikkerplan import`: an archive as a new organisation; all of it, or nothing. */
export async function importArchive(file: string, flags: ImportFlags, context: Context): Promise<Outcome> {
  const { speech } = context;
  const { archives } = speech.t;
  const { address } = flags;
  if (address !== undefined && !isSlug(address)) return refuse(archives.badAddress({ address }));
  return onDatabase(file, context, async (database) => {
    const text = await readFile(resolve(file), 'utf8').catch(() => undefined);
    if (text === undefined) return refuse(`${file}: ${speech.t.cli.input.missing}`);
    const personId = await personOf(database, flags.for);
    if (personId === null) return refuse(archives.noPerson({ person: flags.for }));
    const wish = { text, personId, role: 'administrator', onConsole: true } as const;
    const slug = address === undefined ? {} : { slug: address };
    const result = await restoreOrganisation(database, { ...wish, ...slug }, new Date());
    if (!result.ok) {
      const problems =
        'taken' in result
          ? [{ path: '', text: archives.taken({ address: result.taken }) }]
          : result.problems.map((problem) => ({
              path: problem.path,
              text: describeRestoreProblem(problem, speech),
            }));
      if (flags.json) return answerJson({ format: 'kikkerplan-import-report/1', ok: false, problems }, 1);
      return refuse(...problems.map(({ path, text: said }) => [file, path, said].filter(Boolean).join(': ')));
    }
    if (flags.json) return answerJson({ format: 'kikkerplan-import-report/1', ...result });
    return answer(`${archives.restored(result)}\n`);
  });
}
