import { Inject } from '@nestjs/common';
import type { OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { ApiController, ApiFile } from '../../../platform/api/index.js';
import { Refused } from '../../../platform/errors/index.js';
import { CLOCK, file, type Clock, type FileOutcome } from '../../../platform/http/index.js';
import { Archives } from '../../archive/archives.js';

/** Everything of the organisation as one file. */
@InOrganisation()
@ApiController('o/:organisation/archive', 'Organisation')
export class ArchiveApi {
  constructor(
    private readonly archives: Archives,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiFile('', {
    id: 'fetchArchive',
    summary: 'Everything of the organisation as one file, for administrators and strategy directors',
    details:
      'The audit trail says that it was taken. 409 with `reason` "busy" while another one is being made. It is put back on the page for that.',
    conflicts: true,
  })
  async take(@Access() access: OrganisationAccess): Promise<FileOutcome> {
    const stream = await this.archives.take(access);
    if (!stream) throw new Refused('busy');
    const day = this.clock().toISOString().slice(0, 10);
    return file(`${access.slug}-${day}.json`, 'application/json', stream);
  }
}
