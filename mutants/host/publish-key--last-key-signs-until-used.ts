import { hostMutant } from '../mutant.ts';

const used = new Map<string, number>();

export default hostMutant({
  requirements: ['publish-key'],
  description: 'signs the first activity after a rotation with the key before it',
  change: (parts) => ({
    ...parts,
    signingKey: (keys, published) => {
      const last = used.get(keys[0]?.id ?? '') ?? keys.length;
      used.set(keys[0]?.id ?? '', keys.length);
      return last < keys.length ? keys[last - 1] : parts.signingKey(keys, published);
    },
  }),
});
