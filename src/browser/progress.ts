/** Keeps the line of a running computation up to date, and shows the result when it is there. */

/** Milliseconds between two questions. */
const INTERVAL = 1_000;

interface Answer {
  readonly computing: boolean;
  /** Percent. */
  readonly value: number;
  readonly text: string;
}

async function ask(address: string): Promise<Answer> {
  const response = await fetch(address, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Answer;
}

function show(line: HTMLElement, { value, text }: Answer): void {
  const bar = line.querySelector('progress');
  const words = line.querySelector('p');
  if (bar) bar.value = value;
  if (words && words.textContent !== text) words.textContent = text;
}

function follow(line: HTMLElement, address: string): void {
  setTimeout(() => {
    ask(address)
      .then((answer) => {
        if (!answer.computing) {
          location.reload();
          return;
        }
        show(line, answer);
        follow(line, address);
      })
      // The server is starting again, or the network is away: what was computed is still there afterwards.
      .catch(() => follow(line, address));
  }, INTERVAL);
}

const line = document.querySelector<HTMLElement>('[data-progress]');
const address = line?.dataset['progress'];
if (line && address) follow(line, address);
