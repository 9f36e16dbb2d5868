/**
 * What every part of the REST API is made with. A controller of a context says with one decorator what a route is for,
 * what it takes (a form class of the pages) and what it answers (a schema that is tied to its type); the description of
 * the API is made of that.
 *
 *   @InOrganisation()
 *   @ApiController('o/:organisation/departments', 'Organisation')
 *   class DepartmentsApi {
 *     @ApiPut(':code', { id: 'changeDepartment', summary: '...', body: { form: DepartmentForm },
 *       ifMatch: 'readDepartment', answer: DEPARTMENT, versioned: true })
 *     async change(@Access() access: OrganisationAccess, @IfMatch() version: string, @Body() body: unknown) { ... }
 *   }
 */
export {
  ApiController,
  ApiDelete,
  ApiFile,
  ApiGet,
  ApiPatch,
  ApiPost,
  ApiPut,
  listRoutes,
  type ListedRoute,
} from './api-route.js';
export { describeApi, type ApiDescription, type Operation } from './describe-api.js';
export {
  cursorAt,
  limitOf,
  paged,
  PageQuery,
  pageOf,
  pageSchema,
  readCursor,
  type ApiPage,
} from './paging.js';
export { assertFresh, bytesOf, changeAt, IfMatch, readBody, readQuery, refuseWhen } from './read-request.js';
export * from './schemas.js';
