import { refusing, mapNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-underflow'],
  description: 'refuses subnormal numbers too',
  answer: refusing('number-underflow', (text) => {
    let found = false;
    mapNumbers(text, (token) => {
      found ||= Number(token) !== 0 && Math.abs(Number(token)) < 2 ** -1022;
      return token;
    });
    return found;
  }),
});
