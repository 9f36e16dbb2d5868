import { bodySchema, formFieldSchemas, type JsonSchema } from './form-schema.js';
import type { ListedRoute } from './api-route.js';
import { PROBLEM, PROBLEMS, refusalsOf } from './refusals.js';

/** An OpenAPI 3.1 description, as JSON. */
export type ApiDescription = Readonly<Record<string, unknown>> & {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

export interface ApiAbout {
  /** Of the product. */
  readonly version: string;
  /** Chapters, in their order, each with a sentence. */
  readonly tags: Readonly<Record<string, string>>;
  /** What a part of an address and what stands behind its question mark mean. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly description: string;
}

/** Gathers what has a name of its own while the rest is written. */
class Components {
  private readonly known = new Map<string, string>();
  readonly schemas: Record<string, JsonSchema> = {};

  /** The schema with everything that has a name as a reference. */
  write(node: unknown): unknown {
    if (Array.isArray(node)) return node.map((item) => this.write(item));
    if (typeof node !== 'object' || node === null) return node;
    const { title, ...rest } = node as { readonly title?: unknown };
    if (typeof title === 'string') return this.refer(title, rest);
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, this.write(value)]));
  }

  private refer(title: string, { description, ...node }: JsonSchema): JsonSchema {
    const text = JSON.stringify(node);
    const known = this.known.get(title);
    if (known !== undefined && known !== text) throw new Error(`two schemas are called ${title}`);
    if (known === undefined) {
      this.known.set(title, text);
      this.schemas[title] = this.write(node) as JsonSchema;
    }
    return { $ref: `#/components/schemas/${title}`, ...(description === undefined ? {} : { description }) };
  }
}

export function describeApi(routes: readonly ListedRoute[], about: ApiAbout): ApiDescription {
  const components = new Components();
  const paths: Record<string, Record<string, Operation>> = {};
  for (const listed of routes) {
    const path = listed.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[listed.method.toLowerCase()] = operation(listed, about, components);
  }
  components.write(PROBLEM);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kikkerplan',
      version: about.version,
      description: about.description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }],
    tags: Object.entries(about.tags)
      .filter(([name]) => routes.some(({ tag }) => tag === name))
      .map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An access token, made at your account' },
      },
      responses: problemResponses(routes, components),
      schemas: components.schemas,
    },
  };
}

function problemResponses(routes: readonly ListedRoute[], components: Components): Record<string, unknown> {
  const used = new Set(routes.flatMap((listed) => refusalsOf(listed)));
  return Object.fromEntries(
    [...used].sort().map((status) => [
      `Problem${status}`,
      {
        description: PROBLEMS[status],
        content: { 'application/problem+json': { schema: components.write(PROBLEM) } },
      },
    ]),
  );
}

function operation(listed: ListedRoute, about: ApiAbout, components: Components): Operation {
  const { route, tag } = listed;
  if (!Object.hasOwn(about.tags, tag)) throw new Error(`no chapter ${tag}`);
  const parameters = parametersOf(listed, about);
  return {
    operationId: route.id,
    summary: route.summary,
    ...(route.details === undefined ? {} : { description: route.details }),
    tags: [tag],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: components.write(bodySchema(route.body)) },
            },
          },
        }
      : {}),
    responses: {
      ...answerOf(listed, components),
      ...Object.fromEntries(
        refusalsOf(listed).map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
      ),
    },
  };
}

function parametersOf({ path, route }: ListedRoute, { parameters }: ApiAbout): readonly Parameter[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name = '']): Parameter => {
    const description = parameters[name];
    if (description === undefined) throw new Error(`parameter ${name} of ${path} is not described`);
    return { name, in: 'path', required: true, description, schema: { type: 'string' } };
  });
  const inQuery = (route.query ? formFieldSchemas(route.query) : []).map(
    ({ name, required, schema }): Parameter => {
      const description = parameters[name];
      if (description === undefined) throw new Error(`parameter ${name} of ${path} is not described`);
      return { name, in: 'query', required, description, schema };
    },
  );
  const ifMatch: Parameter = {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: `ETag of what the change is based on, from ${route.ifMatch ?? ''}`,
    schema: { type: 'string' },
  };
  return [...inPath, ...inQuery, ...(route.ifMatch === undefined ? [] : [ifMatch])];
}

function answerOf({ method, route }: ListedRoute, components: Components): Record<string, unknown> {
  if ('file' in route) {
    const content = { 'application/octet-stream': { schema: { type: 'string', contentEncoding: 'binary' } } };
    return { 200: { description: 'The file', content } };
  }
  if (!route.answer) return { 204: { description: 'Done' } };
  const status = route.status ?? 200;
  const header = (description: string) => ({ description, schema: { type: 'string' } });
  return {
    [status]: {
      description: { 200: 'As it is now', 201: 'Made', 202: 'Begun' }[status],
      headers: {
        ETag: header(
          route.versioned ? 'Version, to be named in If-Match by a change' : 'Tells whether anything changed',
        ),
        ...(status === 200 ? {} : { Location: header('Address of what was made or begun') }),
      },
      content: { 'application/json': { schema: components.write(route.answer.node) } },
    },
    ...(method === 'GET' ? { 304: { description: 'Nothing changed since the ETag in If-None-Match' } } : {}),
  };
}
