import { readFileSync } from 'node:fs';
import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm';
import { figureStyles, type Svg } from '../../platform/views/documents.js';
import { standalone } from '../svg-file/standalone.js';

/** Pixels for each unit of a drawing: 200 to the inch when it is as wide as an A4 page allows. */
const SCALE = 2;

/** The first file that has a letter gives it, so the small one with the usual letters comes last. */
const FONTS = ['latin-ext-400', 'latin-ext-600', 'latin-400', 'latin-600'];
const FAMILY = 'Source Sans 3';
/** The files of one weight bear a family name of their own. */
const SEMIBOLD = 'Source Sans 3 SemiBold';

export interface FigurePng {
  readonly png: Uint8Array;
  /** Units of the drawing: 680 is the width of the page. */
  readonly width: number;
  readonly height: number;
}

/** Pictures that another file of the same plan shows as well. */
export interface KnownPictures {
  find(svg: Svg): FigurePng | undefined;
  keep(svg: Svg, picture: FigurePng): void;
}

let ready: Promise<Pick<ResvgRenderOptions, 'font'>> | undefined;

async function prepare(): Promise<Pick<ResvgRenderOptions, 'font'>> {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const file = (name: string): Buffer =>
    readFileSync(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${name}-normal.woff2`));
  return { font: { fontBuffers: FONTS.map(file), defaultFontFamily: FAMILY } };
}

let styles: string | undefined;

/** The same styles for a renderer that finds its letters by family name alone. */
function rasterStyles(): string {
  return (styles ??= figureStyles()
    .replace(/font-family:[^;}]*/g, `font-family: '${FAMILY}'`)
    .replace(/font-weight:\s*[56]\d\d/g, `font-family: '${SEMIBOLD}'`));
}

/**
 * A drawing as a picture on white, for programs that show no SVG. Same drawing, same bytes.
 * @param known made before, to be had again; without it none is kept
 */
export async function figurePng(svg: Svg, known?: KnownPictures): Promise<FigurePng> {
  const found = known?.find(svg);
  if (found) return found;
  const picture = await drawPng(svg);
  known?.keep(svg, picture);
  return picture;
}

/** Its pixels are given back at once: they are some megabytes for each picture, and nobody else does. */
function pngOf(resvg: InstanceType<typeof Resvg>): Uint8Array {
  const pixels = resvg.render();
  try {
    return pixels.asPng();
  } finally {
    pixels.free();
  }
}

async function drawPng(svg: Svg): Promise<FigurePng> {
  const options = await (ready ??= prepare());
  const resvg = new Resvg(standalone(svg, 'nl', rasterStyles()), {
    ...options,
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: SCALE },
  });
  try {
    return { png: pngOf(resvg), width: resvg.width, height: resvg.height };
  } finally {
    resvg.free();
  }
}
