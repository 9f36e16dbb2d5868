import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Checks, exactly, instant, wholeFrom, type Instant } from '../../platform/database/index.js';

/** How often something was tried lately, by one account or from one network. In the database, so that all servers count together. */
@Entity('attempt')
@Index('IDX_attempt_ends_at', ['endsAt'])
@Checks(exactly('attempt', 'id', 64), wholeFrom('attempt', 'count', 0), instant('attempt', 'ends_at'))
export class Attempt {
  /** SHA-256 in hexadecimal of what was tried and by whom: the table names nobody. */
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @Column('integer', { name: 'count' })
  count!: number;

  /** When counting begins again. */
  @Column('text', { name: 'ends_at' })
  endsAt!: Instant;
}
