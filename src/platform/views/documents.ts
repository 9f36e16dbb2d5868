/**
 * The part of the view layer that documents are made with. The command line renders documents too, so nothing in here
 * knows a web server, not even by type.
 */
export { NO_ASSETS } from './assets.js';
export { documentStyles, footerStyles } from './document-styles.js';
export { figureStyles } from './figure-styles.js';
export { fontFile } from './fonts.js';
export { defineFragment } from './page.js';
export { type Svg, svgMarkup } from './parts/figures.js';
export { rendererOf, type Renderer } from './renderer.js';
