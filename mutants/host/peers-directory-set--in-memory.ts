import { hostMutant } from '../mutant.ts';

let isSet = false;

export default hostMutant({
  requirements: ['peers-directory-set'],
  description: 'forgets its directory when it ends',
  change: (parts) => ({
    ...parts,
    readDirectorySetting: (body) => {
      isSet = true;
      return parts.readDirectorySetting(body);
    },
    directorySetting: (present) => parts.directorySetting(isSet ? present : undefined),
  }),
});
