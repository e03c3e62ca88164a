// Chooses between src/main.ts (a checkout) and dist/main.js (an installed package) and runs it.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

// The name is ours alone: several dependencies publish a condition called `source` that points at TypeScript.
const sourceCondition = '@tegu/source';

export async function runSourcesOrBuild() {
  const sources = new URL('../src/main.ts', import.meta.url);
  // Published packages leave src out of this package, and Node strips no types below node_modules.
  if (!existsSync(sources) || sources.pathname.includes('/node_modules/')) {
    await import(new URL('../dist/main.js', import.meta.url).href);
    return;
  }
  silenceTypeStrippingWarning();
  registerHooks({
    resolve(specifier, context, next) {
      return next(specifier, { ...context, conditions: [sourceCondition, ...context.conditions] });
    },
  });
  await import(sources.href);
}

/** Early releases of Node 24 warn that type stripping is experimental, which says nothing to who runs `tegu`. */
function silenceTypeStrippingWarning() {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (/** @type {unknown[]} */ ...warning) => {
    if (String(warning[0]).startsWith('Type Stripping')) return;
    Reflect.apply(emitWarning, undefined, warning);
  };
}
