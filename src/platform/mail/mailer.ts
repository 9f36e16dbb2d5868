import { createTransport, type Transporter } from 'nodemailer';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text; links stand on a line of their own. */
  readonly text: string;
}

export interface MailSettings {
  /** smtp: or smtps:, with user and password in it. */
  readonly url: string;
  readonly from: string;
}

/** Milliseconds after which a mail server that says nothing is given up. */
const PATIENCE = 15_000;

const SUBMISSION_PORT = 587;
const SMTPS_PORT = 465;

/** A password never goes over a network in the clear: only to a mail server on this machine it may. */
function transportOf(address: string) {
  const url = new URL(address);
  const secure = url.protocol === 'smtps:';
  const onThisMachine = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  const user = decodeURIComponent(url.username);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? SMTPS_PORT : SUBMISSION_PORT) : Number(url.port),
    secure,
    requireTLS: !secure && !onThisMachine && user !== '',
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(url.password) } }),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  };
}

/**
 * Sends mail after the page was answered: nobody waits for a mail server, and the time of an answer does not tell
 * whether anything was sent. A mail that fails is told to `onFailure`; the person can ask again.
 */
export class Mailer {
  /** Told of every mail that could not be sent. */
  onFailure: (error: unknown) => void = () => undefined;
  private readonly transport: Transporter | null;
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly settings: MailSettings | null) {
    this.transport = settings && createTransport(transportOf(settings.url));
  }

  /** False when nothing can be mailed: pages then show the links themselves. */
  get configured(): boolean {
    return this.transport !== null;
  }

  send(mail: Mail): void {
    this.sendLater(() => Promise.resolve(mail));
  }

  /** @param prepare what is to be done first, such as making the link; null: there is nothing to send */
  sendLater(prepare: () => Promise<Mail | null>): void {
    const work = this.deliver(prepare)
      .catch((error: unknown) => {
        this.onFailure(error);
      })
      .finally(() => this.running.delete(work));
    this.running.add(work);
  }

  /** Sends it now. @throws when the mail server does not take it */
  async post(mail: Mail): Promise<void> {
    if (this.transport && this.settings) await this.transport.sendMail({ from: this.settings.from, ...mail });
  }

  /** Waits for what is being sent. */
  async settle(): Promise<void> {
    await Promise.all(this.running);
  }

  private async deliver(prepare: () => Promise<Mail | null>): Promise<void> {
    // A turn later, so that the answer is on its way before any of the work begins.
    await new Promise((resolve) => setImmediate(resolve));
    const mail = await prepare();
    if (mail) await this.post(mail);
  }
}
