import type { Writable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { load, type CheerioAPI } from 'cheerio';
import type { LightMyRequestResponse } from 'fastify';
import { addMembership, addPerson, createOneTimeToken, type Role } from '../../src/accounts/index.js';
import { createApp } from '../../src/configure-app.js';
import type { SignOnProvider } from '../../src/platform/config/index.js';
import { Backups, commandLineFile } from '../../src/platform/backups/index.js';
import type { Database } from '../../src/platform/database/index.js';
import { Mailer } from '../../src/platform/mail/index.js';
import type { Metrics, Readiness } from '../../src/platform/monitoring/index.js';
import {
  createRenderer,
  loadAssets,
  readTemplates,
  templatesFolder,
} from '../../src/platform/views/index.js';
import { importCase } from '../../src/portfolios/index.js';
import { readExample } from './examples.js';

const assets = loadAssets();
export const renderer = createRenderer(readTemplates(templatesFolder()), assets);

/** The day and minute on which all HTTP tests take place, unless a test moves the clock. */
export const TODAY = new Date('2026-06-11T07:42:00.000Z');

export interface Clock {
  now: Date;
}

export interface Route {
  readonly method: string;
  readonly url: string;
}

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly database: Database;
  readonly clock: Clock;
  /** Every route the running server answers, HEAD left out. */
  readonly routes: readonly Route[];
}

/** The address that links in mail begin with. */
export const ORIGIN = 'http://kikkerplan.example';

interface StartOptions {
  /** As behind TLS. */
  readonly secure?: boolean;
  readonly trustProxy?: readonly string[];
  readonly requestsPerMinute?: number;
  readonly mailer?: Mailer;
  readonly signOn?: readonly SignOnProvider[];
  /** Of the same database, for pages that start a process on it. */
  readonly databaseUrl?: string;
  readonly metrics?: Metrics;
  readonly readiness?: Readiness;
  /** Silent when it is left out. */
  readonly log?: { readonly level: string; readonly stream: Writable };
}

/** The real application on a database of one's own; requests go in without a network. */
export async function startApp(database: Database, options: StartOptions = {}): Promise<TestApp> {
  const clock: Clock = { now: TODAY };
  const routes: Route[] = [];
  const app = await createApp({
    database,
    assets,
    renderer,
    mailer: options.mailer ?? new Mailer(null),
    signOn: options.signOn ?? [],
    backups: new Backups({ databaseUrl: options.databaseUrl ?? '', program: commandLineFile() }),
    links: (path) => `${ORIGIN}${path}`,
    clock: () => clock.now,
    sessionSecret: 'a-secret-for-tests-only-of-32-characters',
    secure: options.secure ?? false,
    trustProxy: options.trustProxy ?? [],
    logLevel: options.log?.level ?? 'silent',
    ...(options.log ? { logStream: options.log.stream } : {}),
    ...(options.metrics ? { metrics: options.metrics } : {}),
    ...(options.readiness ? { readiness: options.readiness } : {}),
    requestsPerMinute: options.requestsPerMinute ?? 1_000_000,
    onRoute: (method, url) => routes.push({ method, url }),
  });
  return { app, database, clock, routes };
}

/** An organisation made from an example case, and its part of the address. */
export async function addExample(
  database: Database,
  example = 'polderzeker',
): Promise<{ organisationId: string; slug: string }> {
  return database.write(async (em) => importCase(em, readExample(example), TODAY.toISOString()));
}

export async function addMember(database: Database, organisationId: string, role: Role): Promise<string> {
  return database.write(async (em) => {
    const personId = await addPerson(em, { name: `Test ${role}`, email: null }, TODAY.toISOString());
    await addMembership(
      em,
      { personId, organisationId, role, departments: role === 'department-head' ? ['MC'] : [] },
      TODAY.toISOString(),
    );
    return personId;
  });
}

const FORM_HEADERS = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
};

/** A browser without a screen: keeps cookies, sends forms with their hidden fields. */
export class Visitor {
  private readonly cookies = new Map<string, string>();
  language = 'nl';

  /** @param way through which proxy requests come in, and what that says of them */
  constructor(
    private readonly test: TestApp,
    private readonly way: Readonly<Record<string, string>> = {},
  ) {}

  async get(url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.send('GET', url, undefined, headers);
  }

  /** Sends a form as a browser would. */
  async post(
    url: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    return this.send('POST', url, new URLSearchParams(fields).toString(), headers);
  }

  /** Opens a page, fills in its form with this action, and sends it. */
  async submit(
    pageUrl: string,
    action: string,
    fields: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    const page = load((await this.get(pageUrl)).body);
    return this.post(action, { ...hiddenFields(page, action), ...fields });
  }

  /** Signs in through a one-time address, the way the first person does. */
  async signIn(personId: string): Promise<this> {
    const token = await createOneTimeToken(this.test.database, personId, this.test.clock.now);
    const url = `/aanmelden/${token}`;
    const answer = await this.submit(url, url);
    if (answer.statusCode !== 303) throw new Error(`signing in answered ${String(answer.statusCode)}`);
    return this;
  }

  /** The same browser, sent to another server by the proxy in front of both. */
  at(test: TestApp): Visitor {
    const moved = new Visitor(test, this.way);
    for (const [name, value] of this.cookies) moved.cookies.set(name, value);
    return moved;
  }

  /** Signs in the way most people do. */
  async signInWith(email: string, password: string): Promise<LightMyRequestResponse> {
    return this.submit('/aanmelden', '/aanmelden', { email, password });
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  /** A request with a body as it goes over the line. */
  async send(
    method: 'GET' | 'POST',
    url: string,
    payload?: string | Buffer,
    headers: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const { remoteAddress, ...forwarded } = this.way;
    const answer = await this.test.app.inject({
      method,
      url,
      ...(remoteAddress === undefined ? {} : { remoteAddress }),
      ...(payload === undefined ? {} : { payload }),
      headers: {
        accept: 'text/html',
        'accept-language': this.language,
        ...(cookie === '' ? {} : { cookie }),
        ...(payload === undefined ? {} : FORM_HEADERS),
        ...forwarded,
        ...headers,
      },
    });
    for (const { name, value } of answer.cookies) this.cookies.set(name, encodeURIComponent(value));
    return answer;
  }
}

/** Hidden fields of the form with this action, the token among them. */
export function hiddenFields($: CheerioAPI, action: string): Record<string, string> {
  const form = $('form')
    .filter((_, element) => $(element).attr('action') === action)
    .first();
  const inputs = form.find('input[type=hidden]:enabled').toArray();
  return Object.fromEntries(
    inputs.map((input) => [$(input).attr('name') ?? '', $(input).attr('value') ?? '']),
  );
}
