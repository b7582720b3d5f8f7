import { isJsonObject } from '../../reference/core/json.ts';
import { formatTimestamp, timestampToMilliseconds } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['key-fold-supersede'],
  description: 'lets a superseded key live for another millisecond',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const document = parts.actorDocument(actor, base);
      const keys = Array.isArray(document.assertionMethod) ? document.assertionMethod : [];
      const changed = keys.map((key) =>
        isJsonObject(key) && Object.hasOwn(key, 'superseded_at')
          ? {
              ...key,
              superseded_at: formatTimestamp(
                timestampToMilliseconds(String(key.superseded_at)) + 1,
              ),
            }
          : key,
      );
      return { ...document, assertionMethod: changed };
    },
  }),
});
