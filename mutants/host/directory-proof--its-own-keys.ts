import { changeJudgedState } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-proof'],
  description: 'takes an update by the rotation keys that it brings',
  change: (parts) =>
    changeJudgedState(parts, ({ statement }, operation) => ({
      statement:
        operation.type === 'revoke'
          ? statement
          : { ...statement, rotation_keys: operation.rotation_keys },
    })),
});
