#!/usr/bin/env node
// Runs the sources in a checkout and the build when installed; only syntax that Node 20 can parse may stand here.
import process from 'node:process';

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(`tegu needs Node 24 or later; this is Node ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  const { runSourcesOrBuild } = await import('./source-or-build.js');
  await runSourcesOrBuild();
}
