import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-id'],
  description: 'numbers a new key by the keys that are not superseded',
  change: (parts) => ({
    ...parts,
    completeActivity: (kernel, actor, request, published) => {
      const keys = kernel.state.actors.get(actor)?.keys ?? [];
      const { patch } = request;
      return parts.completeActivity(
        kernel,
        actor,
        isJsonObject(patch) && isJsonObject(patch.add_publicKey)
          ? {
              ...request,
              patch: {
                ...patch,
                add_publicKey: {
                  ...patch.add_publicKey,
                  id: `${actor}#key-${keys.filter((key) => key.superseded_at === undefined).length + 1}`,
                },
                ...(isJsonObject(patch.supersede) && {
                  supersede: {
                    ...patch.supersede,
                    new: `${actor}#key-${keys.filter((key) => key.superseded_at === undefined).length + 1}`,
                  },
                }),
              },
            }
          : request,
        published,
      );
    },
  }),
});
