import type { HostParts } from '../../reference/host/parts.ts';
import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unconfirmed'],
  description: 'looks for the URL of the signer anywhere in the names of the target',
  change: (parts) =>
    changeCheck(parts, 'move', (right) => (delivery, tools) => {
      const { kernel } = tools;
      const namesAlso: HostParts['namesAlso'] = (document, actor) =>
        JSON.stringify(document.alsoKnownAs ?? '').includes(actor);
      return right(delivery, {
        ...tools,
        kernel: { ...kernel, parts: { ...kernel.parts, namesAlso } },
      });
    }),
});
