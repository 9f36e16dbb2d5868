/** Where a command speaks: a person's terminal, a file, or a test that listens. */
export interface Terminal {
  /** Characters on a line. */
  readonly columns: number;
  /** Whether colour is shown; never the only carrier of meaning. */
  readonly colour: boolean;
  /** Standard output: what was asked for. */
  print(content: string | Uint8Array): void;
  /** Standard error: what is wrong. */
  complain(text: string): void;
  /** Shows one line in place of the one before, an empty one at the end. Absent where nobody watches. */
  readonly status?: (line: string) => void;
}

/** Back to the first column, and nothing behind it. */
const CLEAR_LINE = '\r\u001B[K';

/** Width when the output is not a terminal. */
const DEFAULT_COLUMNS = 100;
const MIN_COLUMNS = 60;
/** Longer lines are hard to read, however wide the window. */
const MAX_COLUMNS = 140;

export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
  const columns = stdout.isTTY ? stdout.columns : DEFAULT_COLUMNS;
  return {
    columns: Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, columns)),
    colour: stdout.isTTY && process.env['NO_COLOR'] === undefined,
    print: (content) => void stdout.write(content),
    complain: (text) => void stderr.write(text),
    ...(stderr.isTTY ? { status: (line) => void stderr.write(CLEAR_LINE + line) } : {}),
  };
}

/** `kikkerplan check case.yaml | head` closes the pipe early, which is no mistake. */
function ignoreClosedPipe(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
}
