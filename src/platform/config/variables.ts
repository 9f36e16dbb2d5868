import { isIP } from 'node:net';
import { parseDatabaseUrl } from '../database/database-url.js';
import { Must } from './must.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const MAX_PORT = 65_535;
/** Seconds. */
const LONGEST_DRAIN = 60;

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= MAX_PORT;
}

/** An IP address, or a name of letters, digits and hyphens. What has only digits and dots is a wrong IP address. */
function isHost(value: string): boolean {
  if (isIP(value) !== 0) return true;
  const isName = value.split('.').every((part) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(part));
  return isName && value.length <= 253 && !/^[\d.]+$/.test(value);
}

function isDatabaseUrl(value: string): boolean {
  return 'address' in parseDatabaseUrl(value);
}

/** Scheme, host and port, nothing else: links are made by putting a path behind it. */
function isOrigin(value: string): boolean {
  return /^https?:\/\/[^/?#@\\\s]+\/?$/.test(value) && URL.canParse(value);
}

function isMailUrl(value: string): boolean {
  return /^smtps?:\/\/[^/\s]+/.test(value) && URL.canParse(value);
}

/** An address, or a name with the address between angle brackets. */
function isMailbox(value: string): boolean {
  return /^(?:[^<>\r\n]*<[^@<>\s]+@[^@<>\s]+>|[^@<>\s]+@[^@<>\s]+)$/.test(value);
}

/** 10.0.0.7, 10.0.0.0/8, ::1 or fd00::/8. */
function isNetwork(value: string): boolean {
  const [address = '', prefix, ...rest] = value.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128);
}

export function networksOf(list: string): readonly string[] {
  return list.split(',').map((network) => network.trim());
}

/** The environment, as it is written. Every property is a variable; what is not here and begins with KIKKERPLAN_ is refused. */
export class Variables {
  @Must(isPort, 'a whole number from 0 (any free port) to 65535, for example 3000')
  readonly PORT?: string;

  @Must(
    isPort,
    'a whole number from 0 (any free port) to 65535, for example 9464; leave it out for no metrics',
  )
  readonly METRICS_PORT?: string;

  @Must(isHost, 'an IP address or a host name, for example 127.0.0.1 (this machine only)')
  readonly METRICS_HOST?: string;

  @Must(
    (value) => /^\d{1,2}$/.test(value) && Number(value) <= LONGEST_DRAIN,
    `a whole number of seconds from 0 to 60, for example 5`,
  )
  readonly KIKKERPLAN_DRAIN_SECONDS?: string;

  @Must(
    isHost,
    'an IP address or a host name, for example 127.0.0.1 (this machine only) or 0.0.0.0 (every network)',
  )
  readonly HOST?: string;

  @Must(
    isDatabaseUrl,
    'sqlite: and the path of a file, for example sqlite:./data/kikkerplan.db, ' +
      'or a PostgreSQL address with the name of a database, for example postgres://user:password@host:5432/kikkerplan',
  )
  readonly DATABASE_URL?: string;

  @Must(
    (value) => value.length >= 32,
    'at least 32 characters that nobody can guess; leave it out, and one is made and kept beside the data',
  )
  readonly KIKKERPLAN_SESSION_SECRET?: string;

  @Must(isOrigin, 'the address that visitors type, without a path, for example https://kikkerplan.example.nl')
  readonly KIKKERPLAN_BASE_URL?: string;

  @Must(
    isMailUrl,
    'the address of a mail server, for example smtp://user:password@mail.example.nl:587 or smtps://mail.example.nl',
  )
  readonly KIKKERPLAN_MAIL_URL?: string;

  @Must(isMailbox, 'the address that mail comes from, for example Kikkerplan <kikkerplan@example.nl>')
  readonly KIKKERPLAN_MAIL_FROM?: string;

  @Must((value) => LOG_LEVELS.some((level) => level === value), `one of ${LOG_LEVELS.join(', ')}`)
  readonly KIKKERPLAN_LOG_LEVEL?: string;

  @Must(
    (value) => networksOf(value).every(isNetwork),
    'the addresses or networks of your own proxies, with commas between them, for example 127.0.0.1,10.0.0.0/8',
  )
  readonly KIKKERPLAN_TRUST_PROXY?: string;
}
