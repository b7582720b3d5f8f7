import { hostMutant } from '../mutant.ts';
import { withRegistry } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-bare-define'],
  description: 'counts Endorses from the time of their definition on',
  change: (parts) =>
    withRegistry(parts, (registry) => ({
      foldEndorsements(state, entry) {
        const known = registry();
        return known && parts.knowsVerb(parts.definitionsInForce(known), 'Endorse')
          ? parts.foldEndorsements(state, entry)
          : state;
      },
    })),
});
