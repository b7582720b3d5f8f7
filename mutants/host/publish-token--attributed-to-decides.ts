import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-token'],
  description: 'publishes as the local actor whom attributedTo of the object names',
  change: (parts) => ({
    ...parts,
    publish: (kernel, name, request) => {
      const named = isJsonObject(request) ? String(request.attributedTo) : '';
      const other = kernel.state.actors.get(named);
      return parts.publish(
        kernel,
        other ? other.url.slice(other.url.lastIndexOf('/') + 1) : name,
        request,
      );
    },
  }),
});
