// npm start: installs, builds, serves the app with the sample data and prints its address.
import { install, run } from './install.mjs';

install();
const built = run('vite', ['build', '--logLevel', 'warn']);
process.exit(built === 0 ? run('vite', ['preview']) : built);
