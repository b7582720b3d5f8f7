import { ProtocolError } from '../../reference/core/errors.ts';
import { isActorId } from '../../reference/core/urls.ts';
import type { SignedActivity } from '../../reference/host/events.ts';
import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-delete-other'],
  description: 'refuses the Delete of an actor by another one',
  change: (parts) =>
    changeCheck(parts, 'replay', (right) => (delivery, tools) => {
      const { type, object, actor } = delivery.value as SignedActivity;
      if (type === 'Delete' && isActorId(object) && object !== actor)
        throw new ProtocolError('actor-mismatch', 'the Delete of somebody else');
      return right(delivery, tools);
    }),
});
