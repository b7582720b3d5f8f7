import { hostMutant } from '../mutant.ts';

let last: string | null = null;

export default hostMutant({
  requirements: ['peers-directory-set'],
  description: 'goes on asking a directory that was taken away',
  change: (parts) => ({
    ...parts,
    directorySetting: (present) => {
      const { url } = parts.directorySetting(present);
      last = url ?? last;
      return { url: last };
    },
  }),
});
