import type { LightMyRequestResponse } from 'fastify';
import { makeAccessToken, type TokenScope } from '../../src/accounts/index.js';
import { listOrganisations } from '../../src/organisations/index.js';
import { ApiAnswers } from './api-answers.js';
import type { TestApp } from './app.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What goes along with a request of a program. */
export interface Sent {
  readonly body?: unknown;
  readonly ifMatch?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const descriptions = new WeakMap<TestApp, Promise<ApiAnswers>>();

async function answersOf(test: TestApp): Promise<ApiAnswers> {
  const known = descriptions.get(test) ?? ApiAnswers.of(test);
  descriptions.set(test, known);
  return known;
}

/** A program that asks with a token, or without one; what it is answered must be as described. */
export class Program {
  constructor(
    private readonly test: TestApp,
    private readonly token?: string,
  ) {}

  async send(method: Method, url: string, sent: Sent = {}): Promise<LightMyRequestResponse> {
    const { body, ifMatch, headers } = sent;
    const json = body === undefined ? {} : { payload: JSON.stringify(body), type: 'application/json' };
    return this.ask(method, url, {
      ...json,
      headers: { ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }), ...headers },
    });
  }

  /** A body as it goes over the line. */
  async raw(method: Method, url: string, type: string, payload: string): Promise<LightMyRequestResponse> {
    return this.ask(method, url, { type, payload, headers: {} });
  }

  private async ask(
    method: Method,
    url: string,
    sent: { readonly headers: Sent['headers'] & object; readonly type?: string; readonly payload?: string },
  ): Promise<LightMyRequestResponse> {
    const { type, payload, headers } = sent;
    const answer = await this.test.app.inject({
      method,
      url,
      headers: {
        'accept-language': 'nl',
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
        ...(type === undefined ? {} : { 'content-type': type }),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    });
    (await answersOf(this.test)).check(method, url, answer);
    return answer;
  }
}

export function isForPrograms(url: string): boolean {
  return url.startsWith('/api/v1/');
}

/** A program of this person, with a token for one organisation. */
export async function letIn(
  test: TestApp,
  personId: string,
  slug: string,
  scope: TokenScope = 'write',
): Promise<Program> {
  const organisations = await listOrganisations(test.database, personId);
  const access = organisations.find((each) => each.slug === slug);
  if (!access) throw new Error(`not at work in ${slug}`);
  const made = await makeAccessToken(
    test.database,
    access,
    { name: 'test', scope, days: 30 },
    test.clock.now,
  );
  if (!made) throw new Error('as many tokens as anybody may have');
  return new Program(test, made.token);
}
