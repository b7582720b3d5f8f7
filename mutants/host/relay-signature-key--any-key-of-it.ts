import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-key'],
  description: 'takes any key of the DID, whatever the keyid says',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      requireKey: (signature, keys, now) =>
        keys.length === 1
          ? right.requireKey({ keyid: String((keys[0] as { id?: string }).id) }, keys, now)
          : right.requireKey(signature, keys, now),
    })),
});
