import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-fill'],
  description: 'gives a new key for which no purpose was named only one',
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
                  purpose:
                    (patch.add_publicKey.purpose as string[]).length === 2 && keys.length > 1
                      ? ['sign-activity']
                      : patch.add_publicKey.purpose!,
                },
              },
            }
          : request,
        published,
      );
    },
  }),
});
