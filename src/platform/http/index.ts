/** How contexts speak to browsers: outcomes of controllers, who is looking, and the pipeline around them. */
export * from './outcome.js';
export { registerFormAddresses } from './form-addresses.js';
export { ErrorFilter } from './error.filter.js';
export { API_PATH, isApi } from './is-api.js';
export { NoFieldsInterceptor } from './no-fields.interceptor.js';
export { CurrentVisitor, InLanguage } from './language.decorator.js';
export { findKeptForm, FormSeals, keptFor, keptFormAddress, type KeptForm } from './kept-forms.js';
export { OutcomeInterceptor } from './outcome.interceptor.js';
export { PageWriter } from './page-writer.js';
export { registerRequestIds } from './request-ids.js';
export {
  registerUploads,
  TakesUpload,
  uploadOf,
  withoutFile,
  type Upload,
  type UploadedFile,
} from './uploads.js';
export { protect, registerSecurity, SHOWN_AGAIN, type SecurityOptions } from './security.js';
export { WantedPage } from './wanted-page.js';
export {
  CLOCK,
  FORM_SEALS,
  LINKS,
  RENDERER,
  SHELL,
  visitorOf,
  type Clock,
  type Links,
  type Shell,
  type Visitor,
} from './visitor.js';
