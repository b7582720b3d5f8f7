import { hostMutant } from '../mutant.ts';

let isNew = false;
let last: string | null = null;

export default hostMutant({
  requirements: ['peers-directory-set'],
  description: 'goes on asking a directory that was taken away after a restart',
  change: (parts) => ({
    ...parts,
    readDirectorySetting: (body) => {
      isNew = true;
      return parts.readDirectorySetting(body);
    },
    directorySetting: (present) => {
      const right = parts.directorySetting(present);
      if (right.url !== null) last = right.url;
      return isNew ? right : { url: right.url ?? last };
    },
  }),
});
