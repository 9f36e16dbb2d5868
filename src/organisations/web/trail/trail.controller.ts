import { Controller, Get, Inject, Query } from '@nestjs/common';
import { listTrail, recordAudit, trailPeople, type OrganisationAccess } from '../../../accounts/index.js';
import { Database } from '../../../platform/database/index.js';
import { readForm, type FieldError } from '../../../platform/forms/index.js';
import { CLOCK, file, InLanguage, page, type Clock, type Outcome } from '../../../platform/http/index.js';
import { speech, type Language } from '../../../platform/words/index.js';
import { Access, InOrganisation } from '../organisation.guard.js';
import { trailCsv } from './trail-csv.js';
import { trailFilter } from './trail-filter.js';
import { TrailForm } from './trail.form.js';
import { PAGE_SIZE, trailModel, trailPage } from './trail.page.js';

const CSV = 'text/csv; charset=utf-8';
/** More lines than a spreadsheet is comfortable with; a period narrows it. */
const MOST_LINES = 100_000;
const NOTHING_FOUND = { entries: [], count: 0 };

/** The audit trail of one organisation. */
@InOrganisation()
@Controller('o/:organisation')
export class TrailController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('logboek')
  async trail(
    @Access() access: OrganisationAccess,
    @Query() asked: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const people = await trailPeople(this.database, access);
    const shown = { organisation: access.slug, people };
    const read = readFilter(asked, language);
    const form = { values: read.values, errors: read.errors };
    if (read.errors.length > 0) {
      const input = { ...shown, form, trail: NOTHING_FOUND, page: 1, query: {} };
      return page(trailPage, trailModel(input, speech(language)), { status: 422 });
    }
    const { pagina = 1 } = read.form;
    const place = { skip: (pagina - 1) * PAGE_SIZE, take: PAGE_SIZE };
    const trail = await listTrail(this.database, access, trailFilter(read.form), place);
    const query = queryOf(read.form);
    return page(trailPage, trailModel({ ...shown, form, trail, page: pagina, query }, speech(language)));
  }

  @Get('logboek.csv')
  async csv(
    @Access() access: OrganisationAccess,
    @Query() asked: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    const read = readFilter(asked, language);
    const filter = read.errors.length > 0 ? {} : trailFilter(read.form);
    const trail = await listTrail(this.database, access, filter, { skip: 0, take: MOST_LINES });
    await this.database.write(async (em) =>
      recordAudit(em, {
        who: access,
        at: this.clock().toISOString(),
        action: 'exported',
        subject: { kind: 'audit-trail', id: access.organisationId },
        after: { lines: trail.entries.length },
      }),
    );
    return file(`logboek-${access.slug}.csv`, CSV, trailCsv(trail, speech(language)));
  }
}

interface ReadFilter {
  readonly form: TrailForm;
  readonly values: Record<string, string | readonly string[]>;
  readonly errors: readonly FieldError[];
}

function readFilter(asked: unknown, language: Language): ReadFilter {
  const result = readForm(TrailForm, asked, language);
  if (!result.ok) return { form: new TrailForm(), values: { ...result.raw }, errors: result.errors };
  const form = result.value;
  const { vanaf, tot } = form;
  const backwards = vanaf !== undefined && tot !== undefined && tot < vanaf;
  const errors: FieldError[] = backwards ? [{ field: 'tot', code: 'tooSmall', facts: { min: 0 } }] : [];
  return { form, values: queryOf(form), errors };
}

/** The filter as it stands in an address; `pagina` is put behind it where it is needed. */
function queryOf({ wie, wat, vanaf, tot }: TrailForm): Record<string, string> {
  const all = { wie, wat, vanaf, tot };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
