import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { LightMyRequestResponse } from 'fastify';
import type { ApiDescription } from '../../src/platform/api/index.js';
import type { TestApp } from './app.js';

/** What the description of the API says of an answer. */
interface Answer {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

/** Holds every answer that a test gets against the description of the API. */
export class ApiAnswers {
  private readonly ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  private readonly compiled = new Map<string, ValidateFunction>();

  private constructor(private readonly description: ApiDescription) {
    this.ajv.addSchema(description, 'api');
  }

  static async of({ app }: TestApp): Promise<ApiAnswers> {
    return new ApiAnswers((await app.inject({ url: '/api/openapi.json' })).json<ApiDescription>());
  }

  /** @throws when the description does not know the status, or the body is something else */
  check(method: string, url: string, answer: LightMyRequestResponse): void {
    const [path = ''] = url.split('?', 1);
    const operation = this.find(path)?.[method.toLowerCase()];
    // An address that leads nowhere is not described.
    if (!operation) return;
    const call = `${method} ${path} ${String(answer.statusCode)}`;
    const said = (operation.responses as Readonly<Record<string, Answer>>)[answer.statusCode];
    if (!said) throw new Error(`${call} is not described`);
    this.checkContent(call, said.$ref === undefined ? said : this.lookUp(said.$ref), answer);
  }

  private checkContent(call: string, { content = {} }: Answer, answer: LightMyRequestResponse): void {
    const [type, described] = Object.entries(content)[0] ?? [];
    if (type === undefined || !described || type === 'application/octet-stream') return;
    if (!String(answer.headers['content-type']).startsWith(type)) throw new Error(`${call} is not ${type}`);
    const validate = this.validator(call, described.schema);
    if (validate(JSON.parse(answer.body))) return;
    const wrong = this.ajv.errorsText(validate.errors);
    throw new Error(`${call} is not as described: ${wrong}\n${answer.body.slice(0, 2000)}`);
  }

  /** The most literal of the addresses that fit, as the server finds it. */
  private find(path: string) {
    const fitting = Object.entries(this.description.paths)
      .filter(([template]) => new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
      .sort(([one], [other]) => one.split('{').length - other.split('{').length);
    return fitting[0]?.[1];
  }

  private lookUp(pointer: string): Answer {
    const steps = pointer.split('/').slice(1);
    return steps.reduce<unknown>(
      (value, step) => (value as Record<string, unknown>)[step],
      this.description,
    ) as Answer;
  }

  private validator(call: string, schema: object): ValidateFunction {
    const known = this.compiled.get(call) ?? this.ajv.compile(inDocument(schema));
    this.compiled.set(call, known);
    return known;
  }
}

/** References in a piece of the description point into the whole of it. */
function inDocument(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as object;
}
