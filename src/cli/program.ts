import { Command, Option } from 'commander';

import type { Words } from '../platform/words/index.js';

import type {
  BackupFlags,
  ExportFlags,
  ImportFlags,
  CheckFlags,
  PlanFlags,
  RestoreFlags,
  SequenceFlags,
  SettingsFlags,
  VerifyFlags,
} from './flags.js';
import type { Context } from './outcome.js';
import { PLAN_FORMATS } from './plan-formats.js';
import type { Terminal } from './terminal.js';

/** Commands by name. */
export interface Actions {
  readonly check: (file: string, options: CheckFlags) => Promise<void>;
  readonly sequence: (file: string, options: SequenceFlags) => Promise<void>;
  readonly plan: (file: string, options: PlanFlags) => Promise<void>;
  readonly verify: (file: string, options: VerifyFlags) => Promise<void>;
  readonly schema: () => Promise<void>;
  readonly settings: (options: SettingsFlags) => Promise<void>;
  readonly backup: (file: string, options: BackupFlags) => Promise<void>;
  readonly restore: (file: string, options: RestoreFlags) => Promise<void>;
  readonly export: (organisation: string, file: string, options: ExportFlags) => Promise<void>;
  readonly import: (file: string, options: ImportFlags) => Promise<void>;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** The whole grammar of the command line, with its help in the language of the reader. */
export function buildProgram({ speech, terminal }: Context, version: string, actions: Actions): Command {
  const words = speech.t.cli;
  const program = new Command('kikkerplan');
  translate(program, words, terminal);
  program
    .usage(words.help.programUsage)
    .description(words.about)
    .version(version, '-V, --version', words.options.version)
    .addHelpText('after', `\n${words.help.exit}\n`)
    .helpCommand(false);
  languageOption(program, words);
  const add = grammar(program, words);
  withReport(withChoice(add.onCase('check'), words), words).action((file: string, options: CheckFlags) =>
    actions.check(file, options),
  );
  withReport(withSearch(withChoice(add.onCase('sequence'), words), words), words)
    .option('--keep <file>', words.options.keep)
    .action((file: string, options: SequenceFlags) => actions.sequence(file, options));
  withSearch(withChoice(add.onCase('plan'), words), words)
    .option('--strict', words.options.strict)
    .requiredOption('-o, --output <file>', words.options.output)
    .option('--format <format>', words.options.format({ formats: PLAN_FORMATS.join(', ') }))
    .option('--logo <file>', words.options.logo)
    .option('--logo-text <text>', words.options.logoText)
    .action((file: string, options: PlanFlags) => actions.plan(file, options));
  add
    .alone('verify')
    .usage(words.help.documentUsage)
    .argument('<document>', words.options.document)
    .option('--json', words.options.json)
    .action((file: string, options: VerifyFlags) => actions.verify(file, options));
  add.alone('schema').action(() => actions.schema());
  add
    .alone('settings')
    .option('--json', words.options.json)
    .action((options: SettingsFlags) => actions.settings(options));
  addServerCommands(add, words, actions);
  return program;
}

/** Commands on the database of a server. */
function addServerCommands(add: Grammar, words: Words['cli'], actions: Actions): void {
  add
    .alone('backup')
    .usage(words.help.backupUsage)
    .argument('<file>', words.options.backupFile)
    .option('--portable', words.options.portable)
    .option('--json', words.options.json)
    .action((file: string, options: BackupFlags) => actions.backup(file, options));
  add
    .alone('restore')
    .usage(words.help.backupUsage)
    .argument('<file>', words.options.restoreFile)
    .option('--json', words.options.json)
    .action((file: string, options: RestoreFlags) => actions.restore(file, options));
  add
    .alone('export')
    .usage(words.help.exportUsage)
    .argument('<organisation>', words.options.organisation)
    .argument('<file>', words.options.archiveFile)
    .option('--json', words.options.json)
    // For the page that runs this: who takes it along.
    .addOption(new Option('--by <person>').hideHelp())
    .action((organisation: string, file: string, options: ExportFlags) =>
      actions.export(organisation, file, options),
    );
  add
    .alone('import')
    .usage(words.help.backupUsage)
    .argument('<file>', words.options.archive)
    .requiredOption('--for <person>', words.options.for)
    .option('--address <address>', words.options.address)
    .option('--json', words.options.json)
    .action((file: string, options: ImportFlags) => actions.import(file, options));
}

interface Grammar {
  onCase(name: 'check' | 'sequence' | 'plan'): Command;
  alone(name: 'schema' | 'settings' | 'verify' | 'backup' | 'restore' | 'export' | 'import'): Command;
}

function grammar(program: Command, words: Words['cli']): Grammar {
  const alone = (name: keyof Actions): Command => {
    const command = program.command(name).description(words.commands[name]).allowExcessArguments(false);
    return languageOption(command.usage(words.help.plainUsage), words);
  };
  const onCase: Grammar['onCase'] = (name) =>
    alone(name).usage(words.help.caseUsage).argument('<case>', words.options.file);
  return { alone, onCase };
}

function withChoice(command: Command, words: Words['cli']): Command {
  return command
    .addOption(new Option('--include <pilot>', words.options.include).argParser(collect).default([], ''))
    .addOption(new Option('--exclude <pilot>', words.options.exclude).argParser(collect).default([], ''));
}

function withReport(command: Command, words: Words['cli']): Command {
  return command.option('--json', words.options.json).option('--strict', words.options.strict);
}

function withSearch(command: Command, words: Words['cli']): Command {
  return command
    .option('--profile <profile>', words.options.profile)
    .option('--as-asked', words.options.asAsked)
    .option('--seconds <n>', words.options.seconds)
    .option('--work <n>', words.options.work)
    .option('--seed <n>', words.options.seed);
}

function languageOption(command: Command, words: Words['cli']): Command {
  return command.option('--lang <lang>', words.options.lang).helpOption('-h, --help', words.options.help);
}

function translate(program: Command, words: Words['cli'], terminal: Terminal): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.help.usage,
    'Arguments:': words.help.arguments,
    'Options:': words.help.options,
    'Commands:': words.help.commands,
  };
  program
    .configureHelp({
      subcommandTerm: (command) => command.name(),
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description }) => description,
    })
    // What commander would say in English, usage-complaint.ts says in the language of the reader.
    .configureOutput({
      writeOut: (text) => terminal.print(text),
      writeErr: (text) => terminal.complain(text),
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      outputError: () => undefined,
    })
    .exitOverride();
}
