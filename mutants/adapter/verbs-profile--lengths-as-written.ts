import { adapterMutant } from '../mutant.ts';
import { refusingSchemas } from '../schema-tools.ts';

export default adapterMutant({
  requirements: ['verbs-profile'],
  description: 'refuses a length that is an integer written with a fraction or an exponent',
  answer: refusingSchemas((_schema, text) => /"m(in|ax)(Length|Items)"\s*:\s*\d+[.eE]/.test(text)),
});
