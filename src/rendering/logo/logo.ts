import { createHash } from 'node:crypto';

export const LOGO_TYPES = ['image/png', 'image/jpeg'] as const;
export type LogoType = (typeof LOGO_TYPES)[number];

/** Bytes of a file: it travels in every document, in every language, and in every version. */
export const MOST_LOGO_BYTES = 300_000;
/** Pixels of its longer side: below the first it is a blot on paper, and nothing is gained above the second. */
export const LEAST_LOGO_SIDE = 100;
export const MOST_LOGO_SIDE = 4_000;
/** Pixels as a whole: 16 megabytes when somebody opens it. */
export const MOST_LOGO_PIXELS = 4_000_000;
/** Characters of what is read aloud in its place. */
export const MOST_LOGO_TEXT = 120;

/** The logo of a house, as it stands in documents. */
export interface Logo {
  readonly type: LogoType;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** In place of the picture; the name of the organisation when left out. */
  readonly text?: string;
  /** The file, in base64. */
  readonly bytes: string;
}

/** What pictures a program can make of a file. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Only what draws it: no remarks, no place and time, nothing behind its end. */
  readonly bytes: Uint8Array;
}

/** foreign: another kind of picture, or none. broken: it stops halfway, or holds what cannot be. */
export type LogoProblem = 'foreign' | 'broken' | 'too-heavy' | 'too-small' | 'too-large';

/** Whether a picture of this size may be a logo; asked before anything is unpacked. */
export function sizeProblem(width: number, height: number): LogoProblem | undefined {
  if (Math.max(width, height) > MOST_LOGO_SIDE || width * height > MOST_LOGO_PIXELS) return 'too-large';
  return Math.max(width, height) < LEAST_LOGO_SIDE ? 'too-small' : undefined;
}

/** SHA-256 of the picture, in hexadecimal. */
export function logoDigest({ bytes }: Logo): string {
  return createHash('sha256').update(bytes, 'base64').digest('hex');
}

export function logoAddress({ type, bytes }: Logo): string {
  return `data:${type};base64,${bytes}`;
}

/** Width and height that fit in a box without another shape. */
export function fitted(
  { width, height }: Pick<Logo, 'width' | 'height'>,
  box: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: width * scale, height: height * scale };
}
