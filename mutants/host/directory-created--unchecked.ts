import { changeJudgedState } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-created'],
  description: 'takes an operation of an earlier time than the one before it',
  change: (parts) =>
    changeJudgedState(parts, ({ last }) => ({
      last: { ...last, created: '1970-01-01T00:00:00.000Z' },
    })),
});
