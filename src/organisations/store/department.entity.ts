import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Department } from '../../planning/index.js';
import {
  atMost,
  Checks,
  exactly,
  filled,
  JsonColumn,
  PointsTo,
  wholeFrom,
} from '../../platform/database/index.js';

@Entity('department')
@Unique('UQ_department_organisation_code', ['organisationId', 'code'])
@Checks(
  exactly('department', 'id', 36),
  filled('department', 'code', 40),
  wholeFrom('department', 'position', 0),
  atMost('department', 'data', 100_000),
  wholeFrom('department', 'version', 1),
)
export class DepartmentRow {
  @PrimaryColumn('text', { name: 'id' })
  id!: string;

  @PointsTo('organisation', { name: 'FK_department_organisation', onDelete: 'CASCADE' })
  @Column('text', { name: 'organisation_id' })
  organisationId!: string;

  /** Its id in case files, such as KS. */
  @Column('text', { name: 'code' })
  code!: string;

  /** Order of the case file, from 0. */
  @Column('integer', { name: 'position' })
  position!: number;

  @JsonColumn('data')
  data!: Omit<Department, 'id'>;

  @Column('integer', { name: 'version' })
  version!: number;
}
