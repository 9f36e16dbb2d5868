import { logoComplaint, MOST_LOGO_BYTES, MOST_LOGO_TEXT, readLogo, type Logo } from '../rendering/index.js';

import type { LogoFlags } from './flags.js';
import { readBytes } from './input.js';
import type { Context } from './outcome.js';

export type LoadedLogo =
  { readonly ok: true; readonly logo?: Logo } | { readonly ok: false; readonly complaint: string };

/** Bytes that are read to say how large a picture is; a device or a pipe may have no end. */
const MOST_READ = 100 * MOST_LOGO_BYTES;

/** The picture for the cover, written anew, so that nothing of its file but the picture comes along. */
export async function loadLogo(
  { logo: file, logoText }: LogoFlags,
  { speech }: Context,
): Promise<LoadedLogo> {
  const { input, plan } = speech.t.cli;
  if (file === undefined) return logoText === undefined ? { ok: true } : refused(plan.textWithoutLogo);
  const text = logoText?.trim() ?? '';
  if (text.length > MOST_LOGO_TEXT) return refused(plan.longLogoText({ most: MOST_LOGO_TEXT }));
  const read = await readBytes(file, MOST_READ);
  if (!read.ok) {
    const { trouble } = read;
    const tooLarge = (): string => logoComplaint('too-heavy', MOST_READ, speech);
    return refused(`${file}: ${trouble === 'too-large' ? tooLarge() : input[trouble]}`);
  }
  const logo = readLogo(read.bytes, text === '' ? undefined : text);
  if (typeof logo !== 'string') return { ok: true, logo };
  return refused(`${file}: ${logoComplaint(logo, read.bytes.length, speech)}`);
}

const refused = (complaint: string): LoadedLogo => ({ ok: false, complaint });
