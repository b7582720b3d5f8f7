import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['manifest-invalid'],
  description: 'does not judge the proof of a manifest',
  change: (parts) => ({
    ...parts,
    verifySigned: (document, keys, expected) => {
      if (document.object !== 'federation_manifest') parts.verifySigned(document, keys, expected);
    },
  }),
});
