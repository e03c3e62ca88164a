import { loadMenus } from '@tegu/react';

// What the app fetches when it is first wanted is here from the start: tests are about what is done with it.
await Promise.all([
  loadMenus(),
  import('../model/model-page.tsx'),
  import('../home/check-start-dialog.tsx'),
  import('../files/take-files.ts'),
  import('../reference/library-page.tsx'),
  import('../reference/worker-desk.ts'),
  import('../archive/archive-deeds.ts'),
]);
