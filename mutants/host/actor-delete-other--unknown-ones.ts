import { isJsonObject } from '../../reference/core/json.ts';
import { isActorId } from '../../reference/core/urls.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-other'],
  description: 'refuses only the Delete of an actor that it knows',
  change: (parts) => {
    let known: (actor: string) => boolean = () => true;
    return {
      ...parts,
      publish: (kernel, name, request) => {
        known = (actor) =>
          kernel.state.actors.has(actor) || kernel.state.peers.documents.has(actor);
        return parts.publish(kernel, name, request);
      },
      checkRequest: (request, name, actor) => {
        const isUnknown =
          isJsonObject(request) &&
          request.type === 'Delete' &&
          isActorId(request.object) &&
          !known(String(request.object));
        if (!isUnknown) return parts.checkRequest(request, name, actor);
        return { ...parts.checkRequest({ ...request, type: 'Note' }, name, actor), type: 'Delete' };
      },
    };
  },
});
