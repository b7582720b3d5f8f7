import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-fill'],
  description: 'supersedes the oldest key',
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
              patch: isJsonObject(patch.supersede)
                ? { ...patch, supersede: { ...patch.supersede, old: keys[0]?.id ?? '' } }
                : patch,
            }
          : request,
        published,
      );
    },
  }),
});
