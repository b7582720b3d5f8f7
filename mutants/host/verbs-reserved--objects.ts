import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-reserved'],
  description: 'reserves verbs, and no types of objects',
  change: (parts) => ({
    ...parts,
    isReservedName: (kind, name) => kind === 'DefineActivity' && parts.isReservedName(kind, name),
  }),
});
