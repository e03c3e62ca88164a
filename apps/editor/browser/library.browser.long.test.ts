import { testLibraryOf } from './library-page.ts';

testLibraryOf(14_000, 300_000);
