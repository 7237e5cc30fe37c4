// Runs the bundle again and again in one process, as often as it is told to over the IPC channel: what costs most of a
// run is starting Node and compiling the bundle. Each run evaluates the bundle's entry anew, with a module registry of
// its own, so that no run finds what another has left; only the compiled chunks are shared. What the bundle does to its
// process (environment, working directory, standard output, exit) is confined to the run.
//
// A message in is {id, cwd, env}; the answer is {id, exitCode, stdout, stderr, durationMs}.
import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

const entry = pathToFileURL(process.argv[2]).href;
const own = { exit: process.exit, out: process.stdout.write, err: process.stderr.write };

/** Sockets of the run that goes on: the end of a process would close them. */
const sockets = new Set();
subscribe('net.client.socket', ({ socket }) => {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
});

// After its exit nobody would hear what a run has still to say. While it goes on its own listeners come first.
process.on('uncaughtException', () => undefined);
process.on('unhandledRejection', () => undefined);
process.on('disconnect', () => own.exit.call(process, 0));

const listeners = new Map(process.eventNames().map((name) => [name, process.rawListeners(name)]));

let queue = Promise.resolve();
process.on('message', (order) => {
  queue = queue.then(async () => process.send(await run(order)));
});
listeners.set('message', process.rawListeners('message'));

async function run({ id, cwd, env }) {
  const printed = { stdout: [], stderr: [] };
  const started = performance.now();
  process.chdir(cwd);
  putOn(env);
  process.stdout.write = collecting(printed.stdout);
  process.stderr.write = collecting(printed.stderr);
  const exitCode = await new Promise((resolve) => {
    process.exit = (code) => resolve(code ?? process.exitCode ?? 0);
    // A rejection here is what Node would print and die of.
    import(`${entry}?run=${id}`).catch((error) => {
      printed.stderr.push(Buffer.from(String(error?.stack ?? error)));
      resolve(1);
    });
  });
  const durationMs = performance.now() - started;
  Object.assign(process, { exit: own.exit, exitCode: 0 });
  Object.assign(process.stdout, { write: own.out });
  Object.assign(process.stderr, { write: own.err });
  await cleared();
  const text = (chunks) => Buffer.concat(chunks).toString('utf8');
  return { id, exitCode, durationMs, stdout: text(printed.stdout), stderr: text(printed.stderr) };
}

/** Variables are deleted one by one: an object of ours would not be what the bundle's C++ side reads. */
function putOn(env) {
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, env);
}

function collecting(chunks) {
  return (chunk, encoding, callback) => {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8') : chunk);
    const done = typeof encoding === 'function' ? encoding : callback;
    if (done !== undefined) process.nextTick(done);
    return true;
  };
}

/** Takes away what the run's end would have taken away. */
async function cleared() {
  for (const name of process.eventNames()) {
    for (const listener of process.rawListeners(name)) {
      if (!(listeners.get(name) ?? []).includes(listener)) process.removeListener(name, listener);
    }
  }
  await Promise.all([...sockets].map((socket) => (socket.destroy(), once(socket, 'close'))));
}
