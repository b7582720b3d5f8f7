import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-reserved'],
  description: 'reserves each name for both kinds',
  change: (parts) => ({
    ...parts,
    isReservedName: (_kind, name) =>
      parts.isReservedName('DefineActivity', name) || parts.isReservedName('DefineObject', name),
  }),
});
