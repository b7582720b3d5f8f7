import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-continuous'],
  description: 'sends the record alone as the data of an event',
  change: (parts) => ({
    ...parts,
    eventText: (cursor, data) =>
      parts.eventText(cursor, JSON.stringify((JSON.parse(data) as { record: JsonObject }).record)),
  }),
});
