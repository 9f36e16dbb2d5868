import type { AssetUrls } from './assets.js';
import { compileTemplates } from './compile-templates.js';
import { type Renderer, rendererOf } from './renderer.js';
import type { TemplateSources } from './templates.js';

/** A renderer from the sources of templates: what cannot be used is refused here, and not when somebody asks for it. */
export function createRenderer(sources: TemplateSources, assets: AssetUrls): Renderer {
  return rendererOf(compileTemplates(sources, assets), assets);
}
