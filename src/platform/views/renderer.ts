import Handlebars from 'handlebars/runtime';

import { type Language, words } from '../words/index.js';
import type { AssetUrls } from './assets.js';
import type { CompiledTemplates } from './compile-templates.js';
import { layoutModel, type ViewContext } from './context.js';
import { type TemplateData, templateHelpers } from './helpers.js';
import type { FragmentDefinition, PageDefinition } from './page.js';

/** Turns models into HTML. Templates are checked and compiled once, when the renderer is made. */
export interface Renderer {
  /** A whole page with its surroundings. */
  page<Model>(definition: PageDefinition<Model>, model: Model, context: ViewContext): string;
  /** One template without a layout: a section of the plan document, a part that is sent on its own. */
  fragment<Model>(definition: FragmentDefinition<Model>, model: Model, language: Language): string;
  /** Address of one of our files. */
  assetUrl(name: string): string;
}

export function rendererOf(templates: CompiledTemplates, assets: AssetUrls): Renderer {
  const handlebars = Handlebars.create();
  handlebars.registerHelper({ ...templateHelpers((name) => assets.url(name)) });
  const ready = new Map([...templates].map(([name, template]) => [name, handlebars.template(template)]));
  handlebars.registerPartial(Object.fromEntries(ready));
  const print = (template: string, model: unknown, data: TemplateData): string => {
    const run = ready.get(template);
    if (!run) throw new Error(`No template ${template}`);
    return run(model, { data });
  };
  return {
    page: (definition, model, context) => {
      const layout = layoutModel(context, definition);
      return print(definition.template, model, {
        ...surroundings(context.language, context.csrfToken),
        layout,
      });
    },
    fragment: (definition, model, language) => print(definition.template, model, surroundings(language, '')),
    assetUrl: (name) => assets.url(name),
  };
}

function surroundings(language: Language, csrf: string): TemplateData {
  return { words: words(language), language, csrf };
}
