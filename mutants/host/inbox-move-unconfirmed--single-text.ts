import type { HostParts } from '../../reference/host/parts.ts';
import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unconfirmed'],
  description: 'takes an alsoKnownAs that is a single text for a list of one',
  change: (parts) =>
    changeCheck(parts, 'move', (right) => (delivery, tools) => {
      const { kernel } = tools;
      const namesAlso: HostParts['namesAlso'] = (document, actor) =>
        document.alsoKnownAs === actor || parts.namesAlso(document, actor);
      return right(delivery, {
        ...tools,
        kernel: { ...kernel, parts: { ...kernel.parts, namesAlso } },
      });
    }),
});
