import { changeJudgedState } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-proof'],
  description: 'takes an operation that anybody signed',
  change: (parts) =>
    changeJudgedState(parts, ({ statement }, { proof }) => {
      const key = String(proof?.verificationMethod).split('#')[1];
      return key?.startsWith('z6Mk') ? { statement: { ...statement, rotation_keys: [key] } } : {};
    }),
});
