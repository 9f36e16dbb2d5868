import { DataSource } from 'typeorm';
import type { DatabaseAddress } from './database-url.js';
import { dataSourceOptions, type Part, type Schema } from './data-sources.js';
import { translatedFromOpening } from './driver-errors.js';
import type { Counts, DatabaseFigures } from './figures.js';
import type { Limits } from './limits.js';
import type { Work } from './transaction.js';

/** One kind of database behind the door. */
export interface Engine {
  readonly counts: Counts;
  write<T>(work: Work<T>): Promise<T>;
  read<T>(work: Work<T>): Promise<T>;
  /** Stands for what can be read now. The same stamp later means that nothing was committed in between, by anybody. */
  stamp(): Promise<string>;
  waiting(): DatabaseFigures['waiting'];
  close(): Promise<void>;
}

export interface EngineSetup<Address extends DatabaseAddress = DatabaseAddress> {
  readonly address: Address;
  readonly schema: Schema;
  readonly limits: Limits;
  readonly counts: Counts;
}

/** @throws DatabaseBusy when there is no connection to be had, DatabaseRefused when there never will be */
export async function connect(setup: Omit<EngineSetup, 'counts'>, part: Part): Promise<DataSource> {
  try {
    return await new DataSource(
      dataSourceOptions(setup.address, setup.schema, part, setup.limits),
    ).initialize();
  } catch (error) {
    throw translatedFromOpening(error);
  }
}
