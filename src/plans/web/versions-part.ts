import { may, type OrganisationAccess } from '../../accounts/index.js';
import { ListFilter, type Asked } from '../../platform/lists/index.js';
import {
  actionCell,
  dayCell,
  textCell,
  type Column,
  type Pagination,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import type { VersionSummary } from '../store/plan-version.store.js';
import { planUrls } from './urls.js';

/** What was kept of a plan, as its page shows it. */
export interface VersionsPart {
  /** Absent while no version has been kept. */
  readonly versions?: Table;
  readonly pages?: Pagination;
}

/** Versions on a page. */
const PAGE_SIZE = 20;

/** Newest first: that is the one people look for. */
export function versionsPart(
  access: OrganisationAccess,
  { versions, asked }: { readonly versions: readonly VersionSummary[]; readonly asked: Asked },
  speech: Speech,
): VersionsPart {
  if (versions.length === 0) return {};
  const address = planUrls.plan(access.slug);
  const shape = { address, place: 'versies', pageSize: PAGE_SIZE, text: () => '', choices: [] };
  const { rows, pages } = new ListFilter<VersionSummary>(shape, asked, speech).page(versions.toReversed());
  const table = versionsTable(access, { rows, count: versions.length }, speech);
  return { versions: table, ...(pages ? { pages } : {}) };
}

function columnsOf(shares: boolean, { t }: Speech): readonly Column[] {
  const { version, status, moment, by, reason, compare, download } = t.planPage.versionColumns;
  const action = (line: string): Column => ({ lines: [line], action: true });
  return [
    ...[version, status, moment, by, reason].map((line) => ({ lines: [line] })),
    ...[compare, download, ...(shares ? [t.sharing.column] : [])].map(action),
  ];
}

function versionsTable(
  access: OrganisationAccess,
  { rows, count }: { readonly rows: readonly VersionSummary[]; readonly count: number },
  speech: Speech,
): Table {
  const organisation = access.slug;
  const shares = may(access, 'share-plan');
  const { t, f } = speech;
  const { keptStatuses, compareLink, compareNowLink } = t.planPage;
  const compared = ({ number }: VersionSummary) =>
    number === count
      ? actionCell(compareNowLink, { href: planUrls.compare(organisation, number) })
      : actionCell(compareLink({ number: number + 1 }), {
          href: planUrls.compare(organisation, number, number + 1),
        });
  return {
    caption: t.planPage.versionsCaption({ count }),
    columns: columnsOf(shares, speech),
    groups: [
      {
        rows: rows.map((version) => ({
          header: textCell(t.planPage.versionName({ number: version.number }), {
            href: planUrls.version(organisation, version.number),
          }),
          cells: [
            textCell(keptStatuses[version.status]),
            dayCell(f.moment(version.createdAt)),
            textCell(version.createdByName),
            textCell(version.reason),
            compared(version),
            actionCell(t.planPage.download, {
              href: planUrls.downloadVersion(organisation, version.number),
            }),
            ...(shares
              ? [actionCell(t.sharing.share, { href: planUrls.share(organisation, version.number) })]
              : []),
          ],
        })),
      },
    ],
  };
}
