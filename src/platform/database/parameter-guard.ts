import { EventSubscriber, type BeforeQueryEvent, type EntitySubscriberInterface } from 'typeorm';
import { assertStorable } from '../storable/index.js';

/** Every value of every statement passes here before it reaches a database, so no store can forget the check. */
@EventSubscriber()
export class ParameterGuard implements EntitySubscriberInterface {
  beforeQuery(event: BeforeQueryEvent): void {
    // Stores use positional values only; TypeORM types them as if they could be named as well.
    for (const parameter of Object.values(event.parameters ?? {}) as unknown[]) {
      if (typeof parameter === 'string') assertStorable(parameter);
    }
  }
}
