// Entry of every npm script. Plain JavaScript, because it must be able to say on any Node that the Node is wrong.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This is Node ${process.versions.node}, and the book needs 22.18 or later: run it through npm ("npm start", "npm test"), which uses the Node that "npm ci" installed; if npm skipped that install script, run "npm ci" again without --ignore-scripts.`,
  );
  process.exit(1);
}
const { run } = await import('./commands.ts');
process.exitCode = await run(process.argv.slice(2));
