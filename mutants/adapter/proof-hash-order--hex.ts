import { signingOther } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-hash-order'],
  description: 'signs the hashes as hexadecimal text',
  answer: signingOther(({ message }) => Buffer.from(Buffer.from(message).toString('hex'))),
});
