/** Keeps what is typed on the wall behind the scenes, so that whoever types goes on at once. */

/** Milliseconds after which a form that could not be sent is sent again. */
const AGAIN = 2_000;

/** Statuses of a server that restarts or is too busy, and of what stands before it. */
const NOT_NOW = [502, 503, 504];

interface Sending {
  readonly form: HTMLFormElement;
  readonly body: URLSearchParams;
}

const wall = document.querySelector<HTMLElement>('.wall');
const status = wall?.querySelector<HTMLElement>('[data-kept]');
const waiting: Sending[] = [];
let busy = false;

function bodyOf(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams(
    [...new FormData(form)].map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : '',
    ]),
  );
}

/** What somebody types in; everything else goes along unseen. */
function fieldsOf(form: HTMLFormElement): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')];
}

function say(text = ''): void {
  if (status) status.textContent = text;
}

/** Cards and agreements as the server has them; what is being typed stays as it is. */
function show(fresh: ParentNode): void {
  const [first, ...others] = wall?.querySelectorAll(':scope > section') ?? [];
  const opened = wall?.querySelector('details')?.open ?? false;
  for (const details of fresh.querySelectorAll('details')) details.open = opened;
  // Not one by one: that of the plan is there on some days only.
  for (const section of others) section.remove();
  first?.replaceWith(...fresh.querySelectorAll(':scope > section'));
  const [old] = wall?.querySelectorAll(':scope > .error-summary') ?? [];
  old?.remove();
}

/** Words can be set one after another; a day or a number cannot. */
function holdsWords({ type, inputMode }: HTMLInputElement): boolean {
  return type === 'text' && inputMode === '';
}

/** What was not kept comes back, before what was typed since. */
function giveBack({ form, body }: Sending, fresh: ParentNode): void {
  const fields = fieldsOf(form);
  for (const field of fields) {
    const given = body.get(field.name) ?? '';
    if (given === '') continue;
    field.value = field.value !== '' && holdsWords(field) ? `${given} ${field.value}` : given;
  }
  const problem = fresh.querySelector('.error-summary');
  if (problem) wall?.querySelector('h1')?.before(problem);
  fields[0]?.focus();
}

/** True when the server took it or refused it; false when it is to be sent again. */
async function send(sending: Sending): Promise<boolean> {
  let answer: Response;
  let page: Document;
  try {
    answer = await fetch(sending.form.action, { method: 'POST', body: sending.body });
    if (NOT_NOW.includes(answer.status)) return false;
    page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  } catch {
    return false;
  }
  const fresh = page.querySelector('.wall');
  if (fresh) show(fresh);
  if (fresh && answer.ok) {
    say(status?.dataset['kept']);
    return true;
  }
  giveBack(sending, page);
  say();
  // Another page than the wall, because one has to sign in again: the browser goes there with what was typed.
  if (!fresh) sending.form.submit();
  return true;
}

/** One at a time, in the order in which they were typed. */
async function sendAll(): Promise<void> {
  if (busy) return;
  busy = true;
  for (let next = waiting[0]; next; next = waiting[0]) {
    if (await send(next)) waiting.shift();
    else {
      say(status?.dataset['waiting']);
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
  busy = false;
}

function take(event: SubmitEvent, form: HTMLFormElement): void {
  const fields = fieldsOf(form);
  // The server says what is missing.
  if (fields.every(({ value }) => value.trim() === '')) return;
  event.preventDefault();
  waiting.push({ form, body: bodyOf(form) });
  for (const field of fields) field.value = '';
  fields[0]?.focus();
  void sendAll();
}

for (const form of wall?.querySelectorAll('form') ?? [])
  form.addEventListener('submit', (event) => take(event, form));
addEventListener('beforeunload', (event) => {
  if (waiting.length > 0) event.preventDefault();
});
