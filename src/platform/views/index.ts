/**
 * The view layer: Handlebars templates that are checked and compiled at start, typed models, our own assets.
 *
 *   const assets = loadAssets();                                    once, at start
 *   const renderer = createRenderer(readTemplates(templatesFolder()), assets);
 *   registerAssets(fastify, assets);                                /assets/..., cached for ever by content hash
 *
 *   const boardPage = definePage<BoardPage>('portfolios/board', { landscape: true });   BoardPage extends PageModel
 *   renderer.page(boardPage, model, context)                        context: ViewContext of this request
 *   renderer.fragment(defineFragment<Cover>('plan/cover'), model, 'nl')   a template without a layout
 *   createRenderer(readTemplates(templatesFolder(), ['partials', 'plan']), NO_ASSETS)    for the plan document
 *   documentStyles({ title, of: 'van' })                            CSS with fonts inside, for a self-contained file
 *
 * In a page template: {{#> layouts/page this}} ... {{/layouts/page}}; parts by their name: {{> findings findings}}.
 * A part sees only what it is given. {{t 'section.key'}} prints a text without arguments; sentences with arguments come
 * from the presenter. Addresses go through {{url x}}; forms through {{#> form this action=save}} or {{> post-link x}}.
 * Values in @layout (surroundings), @language and @csrf are there in every part. Models of the parts: ./parts/*.ts.
 */
export { type Asset, type Assets, type AssetUrls, loadAssets, NO_ASSETS } from './assets.js';
export type { FooterAction, FooterItem, FooterLink, NavigationItem, ViewContext } from './context.js';
export { formPage, type FormPageModel, type FormPart, type OneFormPage, type PageForm } from './form-page.js';
export { type DocumentFooter, documentStyles } from './document-styles.js';
export {
  defineFragment,
  definePage,
  type FragmentDefinition,
  type PageDefinition,
  type PageModel,
} from './page.js';
export { createRenderer } from './create-renderer.js';
export { type Renderer } from './renderer.js';
export { safeUrl } from './safe-url.js';
export { registerAssets } from './serve-assets.js';
export { readTemplates } from './templates.js';
export { projectFolder, templatesFolder } from './project-files.js';
export * from './parts/index.js';
export { findingsPage, findingsPageModel } from './style/findings-page.js';
export { stylePage, type StylePage, stylePageModel } from './style/style-page.js';
