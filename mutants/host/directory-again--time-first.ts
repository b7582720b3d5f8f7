import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-again'],
  description: 'judges the time of an operation that is in the log already',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      takeOperation: (tables, posted, tools) => {
        tools.rules.checkTime(posted.operation, tools.now);
        return right.takeOperation(tables, posted, tools);
      },
    })),
});
