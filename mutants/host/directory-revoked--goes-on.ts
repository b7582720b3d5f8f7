import { changeJudgedState } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-revoked'],
  description: 'goes on after a revoke',
  change: (parts) =>
    changeJudgedState(parts, ({ last, statement }) => ({
      last: last.type === 'revoke' ? { ...statement, id: last.id, created: last.created } : last,
    })),
});
