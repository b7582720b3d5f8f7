import { hostMutant } from '../mutant.ts';

let turn = 0;

export default hostMutant({
  requirements: ['record-write'],
  description: 'makes salts by counting',
  change: (parts) => ({
    ...parts,
    randomSalt: () => String(Date.now() * 1000 + turn++).padStart(22, '0'),
  }),
});
