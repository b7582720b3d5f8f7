import { testDocument } from '../tutorial.ts';

testDocument('docs/tutorials/invite.md');
