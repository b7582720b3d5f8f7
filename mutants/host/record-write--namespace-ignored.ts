import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write'],
  description: 'writes everything into the namespace default',
  change: (parts) => ({
    ...parts,
    readWriteRequest: (value) => ({ ...parts.readWriteRequest(value), namespace: 'default' }),
  }),
});
