import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-noncharacter'],
  description: 'refuses noncharacters that stand there literally, and takes those that are escaped',
  answer: forgiving('noncharacter', (text) =>
    text.replace(/(?:\\u[0-9a-fA-F]{4})+/g, (escapes) =>
      JSON.stringify(
        (JSON.parse(`"${escapes}"`) as string).replace(/\p{Noncharacter_Code_Point}/gu, '?'),
      ).slice(1, -1),
    ),
  ),
});
