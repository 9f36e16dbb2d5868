import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: readonly string[];
  readonly subject: string;
  /** With soft line breaks undone. */
  readonly text: string;
}

/** A mail server on this machine that keeps what it is given. */
export class Mailbox {
  readonly mails: ReceivedMail[] = [];
  /** Takes nothing for now. */
  refuses = false;

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async open(): Promise<Mailbox> {
    const kept: { box?: Mailbox } = {};
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, session, done) {
        let raw = '';
        stream.on('data', (chunk: Buffer) => (raw += chunk.toString('utf8')));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          if (kept.box?.refuses === true) {
            done(new Error('try again later'));
            return;
          }
          kept.box?.mails.push({ to, subject: subjectOf(raw), text: decoded(raw) });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    kept.box = new Mailbox(server, `smtp://127.0.0.1:${String(port)}`);
    return kept.box;
  }

  /** The last mail to this address. */
  to(address: string): ReceivedMail {
    const mail = this.mails.findLast(({ to }) => to.includes(address));
    if (!mail) throw new Error(`no mail for ${address}`);
    return mail;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(resolve);
    });
  }
}

/** Quoted-printable, as nodemailer writes a text with other letters than ASCII. */
function decoded(raw: string): string {
  const bytes = raw.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => `%${code}`);
  return /content-transfer-encoding: quoted-printable/i.test(raw)
    ? bytes.replace(/(?:%[0-9A-F]{2})+/g, (run) => decodeURIComponent(run))
    : raw;
}

/** Long lines of a header go on in the next one. */
function subjectOf(raw: string): string {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  return /^Subject: (.*(?:\r\n[ \t].*)*)/im.exec(head)?.[1]?.replace(/\r\n[ \t]/g, ' ') ?? '';
}
