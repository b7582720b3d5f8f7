import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-refuse'],
  description: 'judges the payload of an envelope before the rest',
  change: (parts) => ({
    ...parts,
    readEnvelopeFor: (value, self) => {
      const envelope = parts.readEnvelopeFor(value, self);
      parts.openEnvelope(envelope);
      return envelope;
    },
  }),
});
