import { NO_ASSETS } from '../../platform/views/assets.js';
import {
  compileTemplates,
  templateCode,
  type CompiledTemplates,
} from '../../platform/views/compile-templates.js';
import { readTemplates, type TemplateSources } from '../../platform/views/templates.js';
import { templatesFolder } from '../../platform/views/project-files.js';

function sources(): TemplateSources {
  const all = [...readTemplates(templatesFolder(), ['plan', 'partials'])];
  return new Map(all.filter(([name]) => name.startsWith('plan/') || name === 'icon' || name === 'icons'));
}

/**
 * The templates of the document alone: the command line has no use for the pages. In its bundle they are compiled
 * already, and stand in the place of this file (scripts/lib/bundle-cli.mjs).
 */
export function planTemplates(): CompiledTemplates {
  return compileTemplates(sources(), NO_ASSETS);
}

/** The same as JavaScript, for that bundle. */
export function planTemplateCode(): ReadonlyMap<string, string> {
  return templateCode(sources(), NO_ASSETS);
}
