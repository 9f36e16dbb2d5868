import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { accountUrls, findAddressee, nameOf, type Addressee } from '../../accounts/index.js';
import { Database } from '../../platform/database/index.js';
import { CLOCK, LINKS, type Clock, type Links } from '../../platform/http/index.js';
import { Mailer, type Mail } from '../../platform/mail/index.js';
import { speech, type Language } from '../../platform/words/index.js';
import { OrganisationStore } from '../store/organisation.store.js';
import type { OutgoingMailRow } from '../store/outgoing-mail.entity.js';
import { OutgoingMailStore } from '../store/outgoing-mail.store.js';

/** Milliseconds between two looks for what is to be sent. */
const LOOK = 10_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** While one server sends a message, no other takes it up. */
const LEASE = 2 * MINUTE;
/** After each failure it is tried again later. */
const AGAIN = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * 60 * MINUTE, 8 * 60 * MINUTE] as const;
/** What could not be sent in two days is no news any more; what was sent is remembered, so that nobody is told twice. */
const UNSENT = 2 * DAY;
const SENT = 90 * DAY;
const BATCH = 20;

interface Ready {
  readonly row: OutgoingMailRow;
  /** Null: nobody to send it to. */
  readonly mail: Mail | null;
}

/** Sends what waits for people by mail: after what it tells of was kept, and again when it did not work. */
@Injectable()
export class MessagePost implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LINKS) private readonly links: Links,
  ) {}

  onModuleInit(): void {
    if (!this.mailer.configured) return;
    this.timer = setInterval(() => {
      // A database that cannot be reached now is asked again at the next look.
      this.sendDue().catch((error: unknown) => this.mailer.onFailure(error));
    }, LOOK).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.sending.catch(() => undefined);
  }

  /** Sends everything that is to be sent by now. */
  async sendDue(): Promise<void> {
    this.sending = this.sending.catch(() => undefined).then(async () => this.sendAll());
    await this.sending;
  }

  private async sendAll(): Promise<void> {
    const now = this.clock();
    await this.database.write(async (em) =>
      new OutgoingMailStore(em).removeOld(earlier(now, UNSENT), earlier(now, SENT)),
    );
    for (;;) {
      const batch = await this.database.write(async (em) => this.claim(em, now));
      for (const ready of batch) await this.sendOne(ready, now);
      if (batch.length < BATCH) return;
    }
  }

  private async claim(em: EntityManager, now: Date): Promise<readonly Ready[]> {
    const store = new OutgoingMailStore(em);
    const ready: Ready[] = [];
    for (const row of await store.listDue(now.toISOString(), BATCH)) {
      if (await store.claim(row, later(now, LEASE))) ready.push({ row, mail: await this.write(em, row) });
    }
    return ready;
  }

  private async sendOne({ row: { id, attempts }, mail }: Ready, now: Date): Promise<void> {
    const failed = mail ? await this.failureOf(mail) : undefined;
    if (failed !== undefined) this.mailer.onFailure(failed.error);
    const wait = AGAIN[Math.min(attempts, AGAIN.length - 1)] ?? LEASE;
    await this.database.write(async (em) =>
      new OutgoingMailStore(em).change(
        id,
        failed === undefined
          ? { sentAt: now.toISOString() }
          : { attempts: attempts + 1, nextAt: later(now, wait) },
      ),
    );
  }

  private async failureOf(mail: Mail): Promise<{ readonly error: unknown } | undefined> {
    try {
      await this.mailer.post(mail);
      return undefined;
    } catch (error) {
      return { error };
    }
  }

  private async write(em: EntityManager, row: OutgoingMailRow): Promise<Mail | null> {
    const { organisationId, personId, byPersonId } = row;
    const addressee = await findAddressee(em, organisationId, personId);
    const organisation = await new OrganisationStore(em).findById(organisationId);
    if (!addressee || !organisation) return null;
    const by = byPersonId === null ? '' : await nameOf(em, byPersonId);
    const language = addressee.language ?? organisation.profile.language ?? 'nl';
    const off = this.links(accountUrls.messages());
    return mailOf(
      row,
      { addressee, by, organisation: organisation.name, off, link: this.links(row.path) },
      language,
    );
  }
}

interface Around {
  readonly addressee: Addressee;
  readonly by: string;
  readonly organisation: string;
  readonly link: string;
  readonly off: string;
}

function mailOf(
  { kind, facts }: OutgoingMailRow,
  { addressee, by, organisation, link, off }: Around,
  language: Language,
): Mail {
  const { t, f } = speech(language);
  const { messages } = t.mail;
  const { pilot, phase = 1, until } = facts;
  const told = {
    pilot,
    phase,
    until: until === undefined ? '' : f.date(until),
    by: by === '' ? messages.somebody : by,
  };
  return {
    to: addressee.email,
    subject: messages.subject({ organisation, what: messages.subjects[kind](told) }),
    text: messages.text({ name: addressee.name, what: messages.sentences[kind](told), link, off }),
  };
}

function later(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString();
}

function earlier(now: Date, milliseconds: number): string {
  return later(now, -milliseconds);
}
