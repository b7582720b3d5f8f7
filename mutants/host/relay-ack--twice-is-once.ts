import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-ack'],
  description: 'leaves out of the unknown ones a seal that is given twice',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      acknowledge: (tables, asked) =>
        right.acknowledge(tables, { ...asked, seals: [...new Set(asked.seals)] }),
    })),
});
