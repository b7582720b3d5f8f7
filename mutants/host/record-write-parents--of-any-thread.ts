import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write-parents'],
  description: 'takes parents of other threads',
  change: (parts) => ({
    ...parts,
    checkWriteParents: (tables, request) => {
      if (!request.parents.every((id) => tables.placeOf(id)))
        parts.checkWriteParents(tables, request);
    },
  }),
});
