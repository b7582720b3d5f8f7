import { findActor } from '../../reference/host/kernel.ts';
import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-gone'],
  description: 'goes on taking deliveries for a deleted actor',
  change: (parts) =>
    changeCheck(parts, 'target', (right) => (delivery, tools) => {
      const actor =
        delivery.name === undefined ? undefined : findActor(tools.kernel, delivery.name);
      return actor ? undefined : right(delivery, tools);
    }),
});
