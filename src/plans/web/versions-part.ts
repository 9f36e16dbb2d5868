import { may, type OrganisationAccess } from '../../accounts/index.js';
import { ListFilter, type Asked } from '../../platform/lists/index.js';
import { dayCell, textCell, type Pagination, type Table } from '../../platform/views/index.js';
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

function versionsTable(
  access: OrganisationAccess,
  { rows, count }: { readonly rows: readonly VersionSummary[]; readonly count: number },
  speech: Speech,
): Table {
  const organisation = access.slug;
  const shares = may(access, 'share-plan');
  const { t, f } = speech;
  const { versionColumns, keptStatuses, compareLink, compareNowLink } = t.planPage;
  const heads = [...Object.values(versionColumns), ...(shares ? [t.sharing.column] : [])];
  const compared = ({ number }: VersionSummary) =>
    number === count
      ? textCell(compareNowLink, { href: planUrls.compare(organisation, number) })
      : textCell(compareLink({ number: number + 1 }), {
          href: planUrls.compare(organisation, number, number + 1),
        });
  return {
    caption: t.planPage.versionsCaption({ count }),
    columns: heads.map((head) => ({ lines: [head] })),
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
            textCell(t.planPage.download, {
              href: planUrls.downloadVersion(organisation, version.number),
            }),
            ...(shares
              ? [textCell(t.sharing.share, { href: planUrls.share(organisation, version.number) })]
              : []),
          ],
        })),
      },
    ],
  };
}
