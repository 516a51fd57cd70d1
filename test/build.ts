import { execFileSync } from 'node:child_process';

/** Builds `dist`, which the tests of the command line and of the process run. */
export default function build(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
}
