import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['key-fold-revoke'],
  description: 'dates a revocation back to the creation of the key',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const document = parts.actorDocument(actor, base);
      const keys = Array.isArray(document.assertionMethod) ? document.assertionMethod : [];
      const changed = keys.map((key) =>
        isJsonObject(key) && Object.hasOwn(key, 'revoked_at')
          ? { ...key, revoked_at: key.created! }
          : key,
      );
      return { ...document, assertionMethod: changed };
    },
  }),
});
