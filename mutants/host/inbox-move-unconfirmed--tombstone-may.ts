import type { HostParts } from '../../reference/host/parts.ts';
import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unconfirmed'],
  description: 'lets what remains of a deleted actor confirm',
  change: (parts) =>
    changeCheck(parts, 'move', (right) => (delivery, tools) => {
      const { kernel } = tools;
      const namesAlso: HostParts['namesAlso'] = (document, actor) =>
        parts.namesAlso({ ...document, type: 'Person' }, actor);
      return right(delivery, {
        ...tools,
        kernel: { ...kernel, parts: { ...kernel.parts, namesAlso } },
      });
    }),
});
