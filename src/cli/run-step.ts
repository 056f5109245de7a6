import { spawn } from 'node:child_process';

/** A step of the tests that is a program of its own. */
export interface Step {
  name: string;
  /** Script below the project root and its arguments, run by this Node. */
  run: string[];
  environment?: Record<string, string>;
}

/** Runs a step with its output shown, and its time. Returns its exit code. */
export function runStep({ name, run, environment }: Step): Promise<number> {
  console.log(`\n── ${name}`);
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, run, {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      console.log(`── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      resolve(code ?? 1);
    });
  });
}
