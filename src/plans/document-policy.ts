import { createHash } from 'node:crypto';

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const HEAD_END = '</head>';

/**
 * Content-Security-Policy for the document shown in a browser: its own styles by their hash, its fonts from inside
 * itself, and nothing else at all; one that is linked to our styles and fonts takes those from this server.
 */
export function documentPolicy(html: string, fonts: 'data:' | "'self'" = 'data:'): string {
  const hashes = [...html.slice(0, html.indexOf(HEAD_END)).matchAll(STYLE)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  const styles = fonts === "'self'" ? [fonts, ...hashes] : hashes;
  return [
    "default-src 'none'",
    `style-src ${styles.join(' ') || "'none'"}`,
    'img-src data:',
    `font-src ${fonts}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
