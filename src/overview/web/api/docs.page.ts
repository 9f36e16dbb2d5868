import type { ApiDescription, Operation } from '../../../platform/api/index.js';
import {
  definePage,
  textCell,
  type Link,
  type PageHead,
  type PageModel,
  type Table,
} from '../../../platform/views/index.js';
import { words as catalog, type Words } from '../../../platform/words/index.js';
import { schemaRows, typeOf, type Node } from './schema-rows.js';

export interface DocsPageModel extends PageModel {
  readonly head: PageHead;
  readonly download: Link;
  readonly paragraphs: readonly string[];
  readonly chapters: readonly Chapter[];
  readonly schemas: readonly { readonly id: string; readonly name: string; readonly table: Table }[];
}

interface Chapter {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly routes: readonly Route[];
}

interface Route {
  readonly id: string;
  readonly summary: string;
  /** "PUT /api/v1/..." */
  readonly call: string;
  readonly details?: string;
  readonly inputs?: Table;
  readonly answer: string;
  readonly schema?: Link;
  readonly refusals: string;
}

export const docsPage = definePage<DocsPageModel>('overview/api-docs');

/** The description of the API as a page to read. */
export function docsModel(description: ApiDescription, t: Words): DocsPageModel {
  const { apiDocs: words } = t;
  // What it says of each route is in English, and so are the words around that.
  const english = catalog('en');
  const { info, tags, components } = description as unknown as Described;
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return {
    title: words.title,
    head: { heading: words.title, lead: words.lead },
    download: { text: words.download, href: '/api/openapi.json' },
    paragraphs: plain(info.description).split('\n\n'),
    chapters: tags.map(({ name, description: about }) => ({
      id: `chapter-${name.toLowerCase()}`,
      name,
      about,
      routes: operations
        .filter(({ operation }) => operation.tags.includes(name))
        .map((each) => route(each, components.responses, english)),
    })),
    schemas: Object.entries(components.schemas).map(([name, node]) => ({
      id: `schema-${name}`,
      name,
      table: table(name, schemaRows(node), english),
    })),
  };
}

/** Without the marks of code, which are Markdown. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}

/** What `describeApi` writes, as far as this page reads it. */
interface Described {
  readonly info: { readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly components: {
    readonly schemas: Readonly<Record<string, Node>>;
    readonly responses: Readonly<Record<string, { readonly description: string }>>;
  };
}

interface Answer {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema: Node }>>;
}

interface Called {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

function route(
  { path, method, operation }: Called,
  problems: Described['components']['responses'],
  t: Words,
): Route {
  const responses = Object.entries(operation.responses as Readonly<Record<string, Answer>>);
  const refused = responses.filter(([, { $ref }]) => $ref !== undefined).map(([code]) => code);
  const rows = inputRows(operation);
  return {
    id: operation.operationId,
    summary: plain(operation.summary),
    call: `${method.toUpperCase()} ${path}`,
    ...(operation.description === undefined ? {} : { details: plain(operation.description) }),
    ...(rows.length > 0 ? { inputs: table(t.apiDocs.takes, rows, t) } : {}),
    ...answerOf(responses),
    refusals: refused.map((code) => `${code} ${problems[`Problem${code}`]?.description ?? ''}`).join(' · '),
  };
}

function answerOf(responses: readonly (readonly [string, Answer])[]): Pick<Route, 'answer' | 'schema'> {
  const [status = '', answer = {}] = responses.find(([code]) => code.startsWith('2')) ?? [];
  const node = Object.values(answer.content ?? {})[0]?.schema;
  const { text, schema } = node ? answered(node) : { text: '', schema: undefined };
  return {
    answer: `${status} ${answer.description ?? ''}`,
    ...(schema === undefined ? {} : { schema: { text, href: `#schema-${schema}` } }),
  };
}

/** What one page of a list holds, else the thing itself. */
function answered(node: Node): ReturnType<typeof typeOf> {
  const items = node.properties?.['items'];
  return typeOf(items ?? node);
}

type Rows = ReturnType<typeof schemaRows>;

function inputRows({ parameters = [], requestBody }: Operation): Rows {
  const { content } = (requestBody ?? {}) as Answer;
  const body = content?.['application/json']?.schema;
  return [
    ...parameters.map((parameter) => ({
      name: `${parameter.in === 'header' ? '' : `${parameter.in}: `}${parameter.name}`,
      type: typeOf(parameter.schema).text,
      required: parameter.required,
      about: parameter.description ?? '',
    })),
    ...(body ? schemaRows(body) : []),
  ];
}

function table(caption: string, rows: Rows, { apiDocs: words }: Words): Table {
  return {
    caption,
    columns: [words.name, words.type, words.required, words.about].map((head) => ({ lines: [head] })),
    groups: [
      {
        rows: rows.map(({ name, type, required, about }) => ({
          header: textCell(name),
          cells: [textCell(type), textCell(required ? words.yes : words.no), textCell(plain(about))],
        })),
      },
    ],
  };
}
