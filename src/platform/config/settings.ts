import { dirname, resolve } from 'node:path';
import { parseDatabaseUrl } from '../database/database-url.js';
import type { SignOnProvider } from './sign-on.js';
import { LOG_LEVELS, networksOf, type Variables } from './variables.js';

export const DEFAULT_DATABASE_URL = 'sqlite:./data/kikkerplan.db';
const DEFAULT_PORT = 3000;
/** This machine only; whoever wants more says so. */
const DEFAULT_HOST = '127.0.0.1';

/** How this server is set up, with everything filled in. */
export interface Settings {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** Null: no metrics. */
  readonly metrics: { readonly port: number; readonly host: string } | null;
  /** Seconds between saying that no more work is wanted and taking no more. */
  readonly drainSeconds: number;
  readonly databaseUrl: string;
  /** Where this server keeps files of its own: beside the SQLite file, otherwise ./data. Absolute. */
  readonly dataFolder: string;
  /** Null: one is made and kept in the data folder (`sessionSecret`). */
  readonly givenSessionSecret: string | null;
  /** The address that visitors type, without a slash at the end. Null: http and this server's own host and port. */
  readonly baseUrl: string | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Proxies whose forwarded headers are believed; none by default. */
  readonly trustedProxies: readonly string[];
  /** Organisations' own ways to sign in. */
  readonly signOn: readonly SignOnProvider[];
  /** Null: links are shown on the page and nothing is mailed. */
  readonly mail: { readonly url: string; readonly from: string } | null;
}

const DEFAULT_SENDER = 'Kikkerplan <kikkerplan@localhost>';

function dataFolderOf(databaseUrl: string): string {
  const parsed = parseDatabaseUrl(databaseUrl);
  const isFile = 'address' in parsed && parsed.address.kind === 'sqlite';
  return isFile ? dirname(parsed.address.path) : resolve('data');
}

function metricsFrom({ METRICS_PORT: port, METRICS_HOST: host }: Variables): Settings['metrics'] {
  return port === undefined ? null : { port: Number(port), host: host ?? DEFAULT_HOST };
}

function mailFrom({ KIKKERPLAN_MAIL_URL: url, KIKKERPLAN_MAIL_FROM: from }: Variables): Settings['mail'] {
  return url === undefined ? null : { url, from: from ?? DEFAULT_SENDER };
}

/** @param variables have passed their validation */
export function settingsFrom(variables: Variables): Omit<Settings, 'signOn'> {
  const databaseUrl = variables.DATABASE_URL ?? DEFAULT_DATABASE_URL;
  const { KIKKERPLAN_BASE_URL: baseUrl, KIKKERPLAN_TRUST_PROXY: proxies } = variables;
  return {
    port: Number(variables.PORT ?? DEFAULT_PORT),
    host: variables.HOST ?? DEFAULT_HOST,
    metrics: metricsFrom(variables),
    drainSeconds: Number(variables.KIKKERPLAN_DRAIN_SECONDS ?? 0),
    databaseUrl,
    dataFolder: dataFolderOf(databaseUrl),
    givenSessionSecret: variables.KIKKERPLAN_SESSION_SECRET ?? null,
    baseUrl: baseUrl === undefined ? null : new URL(baseUrl).origin,
    logLevel: LOG_LEVELS.find((level) => level === variables.KIKKERPLAN_LOG_LEVEL) ?? 'info',
    mail: mailFrom(variables),
    trustedProxies: proxies === undefined ? [] : networksOf(proxies),
  };
}
