import { CommanderError } from 'commander';

import { DEFAULT_LANGUAGE, LANGUAGES, parseLanguage, speech } from '../platform/words/index.js';

import type { BackupFlags, ExportFlags, ImportFlags, RestoreFlags } from './flags.js';
import type { Context, Outcome } from './outcome.js';
import type { LoadPlanWriter } from './plan-file-of.js';
import { buildProgram, type Actions } from './program.js';
import type { Terminal } from './terminal.js';
import { usageComplaint } from './usage-complaint.js';

/**
 * 0 done, 1 the plan is not ready (only with --strict), 2 the input is wrong, 3 the database cannot do it now, 70 the
 * program itself broke.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 70;

/** Commands on the database of a server. Given from outside, so that commands on a case file stay light. */
export interface ServerCommands {
  backup(file: string, options: BackupFlags, context: Context): Promise<Outcome>;
  restore(file: string, options: RestoreFlags, context: Context): Promise<Outcome>;
  exportArchive(
    files: { readonly organisation: string; readonly file: string },
    options: ExportFlags,
    context: Context,
  ): Promise<Outcome>;
  importArchive(file: string, options: ImportFlags, context: Context): Promise<Outcome>;
}

/** Loads them when one is asked for. */
export type LoadServerCommands = () => Promise<ServerCommands>;

interface Surroundings {
  readonly version: () => string;
  readonly terminal: Terminal;
  readonly serverCommands: LoadServerCommands;
  readonly planWriter: LoadPlanWriter;
}

/** Runs one command and says how it ended; never throws. */
export async function runCommandLine(
  argv: readonly string[],
  { version, terminal, serverCommands, planWriter }: Surroundings,
): Promise<ExitCode> {
  const asked = askedLanguage(argv);
  const context: Context = { speech: speech(parseLanguage(asked) ?? DEFAULT_LANGUAGE), terminal };
  try {
    if (parseLanguage(asked) === undefined) return complain([badLanguage(asked, context)], context);
    return await parse(argv, version(), { ...context, serverCommands, planWriter });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    terminal.complain(`${context.speech.t.cli.broken({ reason })}\n`);
    return 70;
  }
}

type ParseContext = Context & Pick<Surroundings, 'serverCommands' | 'planWriter'>;

async function parse(argv: readonly string[], version: string, context: ParseContext): Promise<ExitCode> {
  let outcome: Outcome = { done: false, complaints: [] };
  const actions = lazyActions(context, (result) => {
    outcome = result;
  });
  const program = buildProgram(context, version, actions);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') return 0;
    // Without a command there is nothing to complain about, but nothing was done either.
    if (error.code === 'commander.help') return 2;
    return complain([usageComplaint(error, context.speech.t.cli)], context);
  }
  return finish(outcome, context);
}

function finish(outcome: Outcome, context: Context): ExitCode {
  const { terminal } = context;
  if (!outcome.done) return complain(outcome.complaints, context, outcome.exit);
  if (outcome.note !== undefined) terminal.complain(`${outcome.note}\n`);
  const { print } = outcome;
  for (const piece of typeof print === 'string' ? [print] : print) terminal.print(piece);
  return outcome.exit;
}

function complain(
  complaints: readonly string[],
  { speech: { t }, terminal }: Context,
  exit: 2 | 3 = 2,
): ExitCode {
  for (const complaint of complaints) terminal.complain(`${t.cli.wrong}: ${complaint}\n`);
  return exit;
}

/** The language of the help must be known before anything is parsed. */
function askedLanguage(argv: readonly string[]): string {
  const inline = argv.find((argument) => argument.startsWith('--lang='));
  if (inline !== undefined) return inline.slice('--lang='.length);
  const at = argv.indexOf('--lang');
  return at < 0 ? DEFAULT_LANGUAGE : (argv[at + 1] ?? DEFAULT_LANGUAGE);
}

function badLanguage(value: string, { speech: { t } }: Context): string {
  return t.cli.usage.notAChoice({ option: '--lang', value, choices: LANGUAGES.join(', ') });
}

/** Each command loads only what it needs: `schema` knows no rules, `check` no documents. */
function lazyActions(context: ParseContext, done: (outcome: Outcome) => void): Actions {
  return {
    check: async (file, options) =>
      done(await (await import('./commands/check.js')).check(file, options, context)),
    sequence: async (file, options) =>
      done(await (await import('./commands/sequence.js')).sequence(file, options, context)),
    plan: async (file, options) =>
      done(await (await import('./commands/plan.js')).plan(file, options, context)),
    verify: async (file, options) =>
      done(await (await import('./commands/verify.js')).verify(file, options, context)),
    schema: async () => done((await import('./commands/schema.js')).schema()),
    settings: async (options) => done((await import('./commands/settings.js')).settings(options, context)),
    backup: async (file, options) =>
      done(await (await context.serverCommands()).backup(file, options, context)),
    restore: async (file, options) =>
      done(await (await context.serverCommands()).restore(file, options, context)),
    export: async (organisation, file, options) =>
      done(await (await context.serverCommands()).exportArchive({ organisation, file }, options, context)),
    import: async (file, options) =>
      done(await (await context.serverCommands()).importArchive(file, options, context)),
  };
}
