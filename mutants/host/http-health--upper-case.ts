import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-health'],
  description: 'says OK in capitals',
  change: (parts) =>
    changeAnswer(parts, 'GET /health', (answer) => changeJson(answer, () => ({ status: 'OK' }))),
});
