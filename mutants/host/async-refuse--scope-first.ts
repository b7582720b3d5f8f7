import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-refuse'],
  description: 'judges the scope of the pair before the proof',
  change: (parts) => ({
    ...parts,
    requireSender: (pair) => {
      const sender = parts.requireSender(pair);
      if (sender.state !== 'establishing')
        parts.requireEnvelopeScope(sender.scopes, 'federation:sync_push');
      return sender;
    },
  }),
});
