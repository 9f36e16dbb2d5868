import { Controller, Delete, Get, Patch, Post, Put, type Type } from '@nestjs/common';
import type { FormClass } from '../forms/index.js';
import { API_PATH, type FileOutcome, type JsonOutcome } from '../http/index.js';
import type { Schema } from '../case-file/schema/build.js';

/** What a route takes: a form of the pages, without the fields that a program says in another way. */
export interface ApiBody {
  readonly form: FormClass<object>;
  /** Fields that come from elsewhere, such as the version that If-Match names. */
  readonly without?: readonly string[];
  /** Fields that a program may leave out although the form always has them. */
  readonly optional?: readonly string[];
}

/** One of several forms: which of them, another part of the address says. */
export interface ApiBodies {
  readonly forms: Readonly<Record<string, FormClass<object>>>;
}

/** What a route is for. The description of the API is made of these, and of nothing else. */
interface ApiRouteText {
  /** Name for programs that are generated from the description. */
  readonly id: string;
  readonly summary: string;
  readonly details?: string;
  readonly query?: FormClass<object>;
  readonly body?: ApiBody | ApiBodies;
  /** The ETag of the answer is what a change names in If-Match. */
  readonly versioned?: true;
  /** Id of the route whose ETag has to be named. */
  readonly ifMatch?: string;
  /** It can be refused for the state that something is in. */
  readonly conflicts?: true;
}

export interface ApiRoute<Answer> extends ApiRouteText {
  /** 200 when left out. */
  readonly status?: 200 | 201 | 202;
  /** Absent: there is nothing to say (204). */
  readonly answer?: Schema<Answer>;
}

export interface ApiFileRoute extends ApiRouteText {
  readonly file: true;
}

export type DescribedRoute = ApiRoute<unknown> | ApiFileRoute;

/** A route as the server knows it. */
export interface ListedRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/api/v1/o/:organisation/pilots/:code` */
  readonly path: string;
  readonly tag: string;
  readonly route: DescribedRoute;
}

type Handler<Answer> = (...args: never[]) => Promise<JsonOutcome<Answer>> | JsonOutcome<Answer>;
/** Compiles only on a method that answers what its description says. */
type On<Answer> = <Method extends Handler<Answer>>(
  target: object,
  name: string,
  descriptor: TypedPropertyDescriptor<Method>,
) => void;

const ROUTE = Symbol('api route');
const TAG = Symbol('api tag');

interface Marked {
  readonly method: ListedRoute['method'];
  readonly path: string;
  readonly route: DescribedRoute;
}

const MAPPINGS = { GET: Get, POST: Post, PUT: Put, PATCH: Patch, DELETE: Delete } as const;

function mark(marked: Marked) {
  return (target: object, name: string, descriptor: PropertyDescriptor): void => {
    MAPPINGS[marked.method](marked.path)(target, name, descriptor);
    Reflect.defineMetadata(ROUTE, marked, target, name);
  };
}

function routeDecorator(method: ListedRoute['method']) {
  return <Answer = never>(path: string, route: ApiRoute<Answer>): On<Answer> =>
    mark({ method, path, route: route as ApiRoute<unknown> });
}

export const ApiGet = routeDecorator('GET');
export const ApiPost = routeDecorator('POST');
export const ApiPut = routeDecorator('PUT');
export const ApiPatch = routeDecorator('PATCH');
export const ApiDelete = routeDecorator('DELETE');

/** Answers with a file instead of JSON. */
export function ApiFile(path: string, route: Omit<ApiFileRoute, 'file'>) {
  return mark({ method: 'GET', path, route: { ...route, file: true } }) as <
    Method extends (...args: never[]) => Promise<FileOutcome>,
  >(
    target: object,
    name: string,
    descriptor: TypedPropertyDescriptor<Method>,
  ) => void;
}

/** @param tag the chapter of the description that its routes are in */
export function ApiController(path: string, tag: string): ClassDecorator {
  return (target) => {
    Controller(`${API_PATH.slice(1)}/${path}`)(target);
    Reflect.defineMetadata(TAG, { tag, path: `${API_PATH}/${path}` }, target);
  };
}

/** The routes of these controllers, in the order in which they are written. */
export function listRoutes(controllers: readonly Type[]): readonly ListedRoute[] {
  return controllers.flatMap((controller) => {
    const about = Reflect.getMetadata(TAG, controller) as { tag: string; path: string } | undefined;
    if (!about) return [];
    const prototype = controller.prototype as object;
    return Object.getOwnPropertyNames(prototype).flatMap((name): ListedRoute[] => {
      const marked = Reflect.getMetadata(ROUTE, prototype, name) as Marked | undefined;
      if (!marked) return [];
      const { method, path, route } = marked;
      return [{ method, route, tag: about.tag, path: path === '' ? about.path : `${about.path}/${path}` }];
    });
  });
}
