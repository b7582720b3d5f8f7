import { isJsonObject } from '../../reference/core/json.ts';
import type { HostParts } from '../../reference/host/parts.ts';
import { hostMutant } from '../mutant.ts';

const first = new Map<string, { text: string; published: ReturnType<HostParts['publish']> }>();

export default hostMutant({
  requirements: ['actor-create-once'],
  description: 'answers 201 to a second Create that is equal to the first',
  change: (parts) => ({
    ...parts,
    publish: (kernel, name, request) => {
      const text = JSON.stringify(request);
      const before = first.get(name);
      if (before?.text === text) return before.published;
      const published = parts.publish(kernel, name, request);
      if (!before && isJsonObject(request) && request.type === 'Create')
        void published.then(
          () => first.set(name, { text, published }),
          () => undefined,
        );
      return published;
    },
  }),
});
