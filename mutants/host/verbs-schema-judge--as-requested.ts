import { hostMutant } from '../mutant.ts';
import { isReceived, judgingVerbs } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-schema-judge'],
  description: 'judges what an owner asks for, before it is completed',
  change: (parts) =>
    judgingVerbs(parts, (activity) => !isReceived(activity), {
      checkVerbSchema(activity, inForce) {
        const { actor: _, published: __, nonce: ___, ...requested } = activity;
        parts.checkVerbSchema(requested, inForce);
      },
    }),
});
