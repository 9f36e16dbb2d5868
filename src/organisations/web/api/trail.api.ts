import { Query } from '@nestjs/common';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import {
  AUDIT_ACTIONS,
  followTrail,
  type AuditAction,
  type OrganisationAccess,
  type Trail,
} from '../../../accounts/index.js';
import {
  about,
  ApiController,
  ApiGet,
  cursorAt,
  either,
  flag,
  limitOf,
  listOf,
  mapOf,
  moment,
  named,
  number,
  object,
  orNull,
  paged,
  PageQuery,
  pageSchema,
  readCursor,
  readQuery,
  text,
  type ApiPage,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { IsDay } from '../../../platform/forms/index.js';
import type { JsonOutcome } from '../../../platform/http/index.js';
import { Access, InOrganisation } from '../organisation.guard.js';
import { trailFilter } from '../trail/trail-filter.js';

type Entry = Trail['entries'][number];
type Facts = Entry['before'];

interface TrailLine extends Pick<Entry, 'id' | 'at' | 'action' | 'before' | 'after' | 'requestId'> {
  readonly person: { readonly id: string | null; readonly name: string };
  readonly subject: { readonly kind: string; readonly id: string; readonly name: string };
}

const MOST_FACTS = 100;
const fact = orNull(either(either(text, number), either(flag, listOf(text))));
const facts = mapOf<Facts[string]>(text, fact, MOST_FACTS);

const LINE = named(
  'TrailLine',
  object<TrailLine>({
    id: text,
    at: moment,
    action: about('What was done, as a code', text),
    before: about('A few values that say what it was', facts),
    after: about('What it became', facts),
    requestId: about('Number of the request that did it', orNull(text)),
    person: object<TrailLine['person']>({ id: orNull(text), name: text }),
    subject: object<TrailLine['subject']>({ kind: text, id: text, name: text }),
  }),
);

/** Which lines. */
class TrailQuery extends PageQuery {
  /** Id of a person. */
  @IsOptional()
  @IsString()
  @MaxLength(36)
  person?: string;

  @IsOptional()
  @IsIn(AUDIT_ACTIONS)
  action?: AuditAction;

  @IsOptional()
  @IsDay()
  from?: string;

  /** The last day that counts. */
  @IsOptional()
  @IsDay()
  until?: string;
}

/** The audit trail as a list. */
@InOrganisation()
@ApiController('o/:organisation/audit-trail', 'Organisation')
export class TrailApi {
  constructor(private readonly database: Database) {}

  @ApiGet('', {
    id: 'listAuditTrail',
    summary: 'Who did what, the newest first',
    details:
      'For administrators and strategy directors. Lines that come on while you page through move nothing.',
    query: TrailQuery,
    answer: pageSchema(LINE),
  })
  async list(
    @Access() access: OrganisationAccess,
    @Query() asked: unknown,
  ): Promise<JsonOutcome<ApiPage<TrailLine>>> {
    const query = readQuery(TrailQuery, asked);
    const { person: wie, action: wat, from: vanaf, until: tot } = query;
    const take = limitOf(query);
    const found = await followTrail(this.database, access, trailFilter({ wie, wat, vanaf, tot }), {
      seen: query.cursor === undefined ? undefined : seenLine(query.cursor),
      take: take + 1,
    });
    const lines = found.slice(0, take);
    const last = lines.at(-1);
    const next = last && found.length > take ? cursorAt(last.at, last.id) : null;
    return paged({ items: lines.map(lineOf), next });
  }
}

function seenLine(cursor: string): Pick<Entry, 'at' | 'id'> {
  const [at, id] = readCursor(cursor, 2);
  return { at: String(at), id: String(id) };
}

function lineOf(entry: Entry): TrailLine {
  const { id, at, action, before, after, requestId } = entry;
  return {
    ...{ id, at, action, before, after, requestId },
    person: { id: entry.personId, name: entry.personName },
    subject: { kind: entry.subjectKind, id: entry.subjectId, name: entry.subjectName },
  };
}
