import { MOST_LOGO_BYTES, type Logo, type LogoProblem } from './logo.js';
import { isJpeg, readJpeg } from './read-jpeg.js';
import { isPng, readPng } from './read-png.js';

/**
 * A file as a logo. What it is, its bytes say and not its name. An SVG can hold scripts and addresses, and Word and
 * PowerPoint do not show every WebP: those are refused.
 */
export function readLogo(file: Uint8Array, text?: string): Logo | LogoProblem {
  const [isOne, isOther] = [isPng(file), isJpeg(file)];
  if (!isOne && !isOther) return 'foreign';
  if (file.length > MOST_LOGO_BYTES) return 'too-heavy';
  const picture = isOne ? readPng(file) : readJpeg(file);
  if (typeof picture === 'string') return picture;
  const { width, height, bytes } = picture;
  return {
    type: isOne ? 'image/png' : 'image/jpeg',
    width,
    height,
    ...(text === undefined ? {} : { text }),
    bytes: Buffer.from(bytes).toString('base64'),
  };
}

/** Whether it is one as we keep it: what comes back in an archive may have been written by anybody. */
export function isKeptLogo({ text, ...logo }: Logo): boolean {
  const again = readLogo(Buffer.from(logo.bytes, 'base64'));
  return (
    typeof again !== 'string' &&
    again.type === logo.type &&
    again.width === logo.width &&
    again.height === logo.height &&
    again.bytes === logo.bytes
  );
}
