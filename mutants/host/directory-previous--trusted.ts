import { changeJudgedState } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-previous'],
  description: 'trusts what an operation says that it follows',
  change: (parts) =>
    changeJudgedState(parts, ({ last }, operation) =>
      operation.type === 'genesis' ? {} : { last: { ...last, id: operation.previous } },
    ),
});
