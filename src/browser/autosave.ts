/** Keeps a form while it is being filled in, and shows how things stand after every answer. */

/** Milliseconds without typing after which a text is kept. */
const PAUSE = 1_500;

class Autosave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private dirty = false;
  private leaving = false;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly address: string,
    private readonly status: HTMLElement,
  ) {}

  listen(): void {
    this.form.addEventListener('input', () => {
      this.dirty = true;
      this.later(PAUSE);
    });
    this.form.addEventListener('change', () => this.later(0));
    this.form.addEventListener('submit', (event) => this.submit(event));
    addEventListener('pagehide', () => this.leave());
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }

  private body(): URLSearchParams {
    const entries = [...new FormData(this.form)].map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : '',
    ]);
    return new URLSearchParams(entries);
  }

  private async save(): Promise<void> {
    // One at a time: each answer says what the next one is based on.
    await this.running;
    if (!this.dirty || this.leaving) return;
    this.dirty = false;
    this.running = this.send();
    await this.running;
    this.running = undefined;
  }

  private async send(): Promise<void> {
    try {
      const answer = await fetch(this.address, { method: 'POST', body: this.body(), redirect: 'error' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const saved = page.querySelector('[data-saved]')?.textContent.trim() ?? '';
      if (!answer.ok || saved === '') throw new Error(String(answer.status));
      this.show(page, saved);
    } catch {
      // A mistake in a field, or no network: the button says what is wrong, or works later.
      this.status.textContent = this.status.dataset['failed'] ?? '';
    }
  }

  private show(page: Document, saved: string): void {
    const seen = page.querySelector<HTMLInputElement>('input[name=seen]');
    const own = this.form.querySelector<HTMLInputElement>('input[name=seen]');
    if (seen && own) own.value = seen.value;
    this.status.textContent = saved;
    const fresh = page.querySelector('[data-standing]');
    const known = document.querySelector('[data-standing]');
    if (fresh && known) known.replaceChildren(...fresh.childNodes);
  }

  /** The button waits for what is on its way, so that it is not told that somebody else was first. */
  private submit(event: SubmitEvent): void {
    clearTimeout(this.timer);
    if (this.leaving) return;
    this.leaving = true;
    if (!this.running) return;
    event.preventDefault();
    const { submitter } = event;
    // In a task of its own: while this event is handled a form does not send itself.
    void this.running.then(() => setTimeout(() => this.form.requestSubmit(submitter)));
  }

  /** Whoever goes to another page keeps what was typed last. */
  private leave(): void {
    clearTimeout(this.timer);
    if (!this.dirty || this.leaving) return;
    this.dirty = false;
    void fetch(this.address, { method: 'POST', body: this.body(), keepalive: true }).catch(() => undefined);
  }
}

const box = document.querySelector<HTMLElement>('[data-autosave]');
const form = box?.querySelector('form');
const status = box?.querySelector<HTMLElement>('[data-saved]');
const address = box?.dataset['autosave'];
if (form && status && address) new Autosave(form, address, status).listen();
