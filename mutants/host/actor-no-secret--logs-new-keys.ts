import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-no-secret'],
  description: 'writes each new key to its log',
  change: (parts) => ({
    ...parts,
    generateKeyPair: () => {
      const pair = parts.generateKeyPair();
      process.stderr.write(`new key ${Buffer.from(pair.seed).toString('base64')}\n`);
      return pair;
    },
  }),
});
