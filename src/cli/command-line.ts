import { CommanderError } from 'commander';

import { DEFAULT_LANGUAGE, LANGUAGES, parseLanguage, speech } from '../platform/words/index.js';

import type { Context, Outcome } from './outcome.js';
import { buildProgram, type Actions } from './program.js';
import type { Terminal } from './terminal.js';
import { usageComplaint } from './usage-complaint.js';

/** 0 done, 1 the plan is not ready (only with --strict), 2 the input is wrong, 70 the program itself broke. */
export type ExitCode = 0 | 1 | 2 | 70;

/** Runs one command and says how it ended; never throws. */
export async function runCommandLine(
  argv: readonly string[],
  version: () => string,
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = askedLanguage(argv);
  const context: Context = { speech: speech(parseLanguage(asked) ?? DEFAULT_LANGUAGE), terminal };
  try {
    if (parseLanguage(asked) === undefined) return complain([badLanguage(asked, context)], context);
    return await parse(argv, version(), context);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    terminal.complain(`${context.speech.t.cli.broken({ reason })}\n`);
    return 70;
  }
}

async function parse(argv: readonly string[], version: string, context: Context): Promise<ExitCode> {
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
  if (!outcome.done) return complain(outcome.complaints, context);
  if (outcome.note !== undefined) terminal.complain(`${outcome.note}\n`);
  terminal.print(outcome.print);
  return outcome.exit;
}

function complain(complaints: readonly string[], { speech: { t }, terminal }: Context): 2 {
  for (const complaint of complaints) terminal.complain(`${t.cli.wrong}: ${complaint}\n`);
  return 2;
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
function lazyActions(context: Context, done: (outcome: Outcome) => void): Actions {
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
  };
}
