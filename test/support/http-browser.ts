import { load } from 'cheerio';
import { hiddenFields } from './app.js';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** A browser without a screen that asks a server over the network, and keeps its cookies. */
export class HttpBrowser {
  private readonly jar = new Map<string, string>();

  constructor(private readonly origin: string) {}

  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async send(path: string, fields?: Readonly<Record<string, string>>): Promise<Response> {
    const { cookie } = this;
    const answer = await fetch(`${this.origin}${path}`, {
      redirect: 'manual',
      headers: fields ? { ...FORM, cookie } : { cookie },
      ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      this.jar.set(name, value);
    }
    return answer;
  }

  /** What goes along unseen with the form of that action on a page. */
  async hidden(page: string, action: string): Promise<Readonly<Record<string, string>>> {
    return hiddenFields(load(await (await this.send(page)).text()), action);
  }

  /** By the address that the server printed. Gives the path of the first page of the first organisation. */
  async signIn(signInUrl: string): Promise<string> {
    const { pathname } = new URL(signInUrl);
    await this.send(pathname, await this.hidden(pathname, pathname));
    return (await this.send('/')).headers.get('location') ?? '';
  }
}
