import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-id'],
  description: 'numbers a new key by the keys that are not revoked',
  change: (parts) => ({
    ...parts,
    completeActivity: (kernel, actor, request, published) => {
      const keys = kernel.state.actors.get(actor)?.keys ?? [];
      const { patch } = request;
      const id = `${actor}#key-${keys.filter((key) => key.revoked_at === undefined).length + 1}`;
      return parts.completeActivity(
        kernel,
        actor,
        isJsonObject(patch) && isJsonObject(patch.add_publicKey)
          ? {
              ...request,
              patch: {
                ...patch,
                add_publicKey: { ...patch.add_publicKey, id },
                ...(isJsonObject(patch.supersede) && {
                  supersede: { ...patch.supersede, new: id },
                }),
              },
            }
          : request,
        published,
      );
    },
  }),
});
