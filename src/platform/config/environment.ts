import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { nearest } from './nearest.js';
import { isSignOnVariable, readSignOn } from './sign-on.js';
import { settingsFrom, type Settings } from './settings.js';
import { Variables } from './variables.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export type ReadEnvironment = { readonly settings: Settings } | { readonly problems: readonly string[] };

const PREFIX = 'KIKKERPLAN_';

const NAMES: readonly string[] = [
  'PORT',
  'HOST',
  'METRICS_PORT',
  'METRICS_HOST',
  'KIKKERPLAN_DRAIN_SECONDS',
  'DATABASE_URL',
  'KIKKERPLAN_SESSION_SECRET',
  'KIKKERPLAN_BASE_URL',
  'KIKKERPLAN_LOG_LEVEL',
  'KIKKERPLAN_TRUST_PROXY',
  'KIKKERPLAN_MAIL_URL',
  'KIKKERPLAN_MAIL_FROM',
];
/** Their values are not repeated on a screen or in a log. */
const SECRET: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'KIKKERPLAN_SESSION_SECRET',
  'KIKKERPLAN_MAIL_URL',
]);

function ours(environment: Environment): Environment {
  const entries = Object.entries(environment);
  return Object.fromEntries(
    entries.filter(([name]) => !isSignOnVariable(name) && (NAMES.includes(name) || name.startsWith(PREFIX))),
  );
}

function sentence({ property: name, value, constraints = {} }: ValidationError): string {
  if (!NAMES.includes(name)) {
    const meant = nearest(name, NAMES);
    return `${name} is not a setting of Kikkerplan.${meant === null ? ' Remove it.' : ` Did you mean ${meant}?`}`;
  }
  const advice = Object.values(constraints).join(' ');
  if (value === '') return `${name} is empty. Leave it out, or make it ${advice}.`;
  const said = SECRET.has(name) ? 'is not usable' : `is ${JSON.stringify(value)}`;
  return `${name} ${said}. It must be ${advice}.`;
}

/** The settings, or everything that is wrong with the environment, a sentence each. */
export function readEnvironment(environment: Environment): ReadEnvironment {
  const variables = plainToInstance(Variables, ours(environment));
  const errors = validateSync(variables, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  });
  const signOn = readSignOn(environment);
  const problems = [...errors.map(sentence), ...signOn.problems];
  return problems.length > 0
    ? { problems }
    : { settings: { ...settingsFrom(variables), signOn: signOn.providers } };
}

/** What the console shows before the server gives up. */
export function environmentReport(problems: readonly string[]): string {
  const count =
    problems.length === 1 ? '1 setting is wrong' : `${String(problems.length)} settings are wrong`;
  return [
    `Kikkerplan does not start: ${count} in the environment.`,
    '',
    ...problems.map((problem) => `  - ${problem}`),
    '',
    'Every setting is described in docs/operations.md.',
    '',
  ].join('\n');
}

/** For the start of a process: the settings, or the list of what is wrong on the console and exit code 2. */
export function settingsOrExit(environment: Environment): Settings {
  const read = readEnvironment(environment);
  if ('settings' in read) return read.settings;
  process.stderr.write(environmentReport(read.problems));
  process.exit(2);
}
