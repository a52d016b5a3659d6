import { spawn, spawnSync } from 'node:child_process'

/** Runs a tool quietly and answers with its exit code and all it said. */
export function quietly(command, args, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  return { code: error ? 127 : (status ?? 1), out: stdout ?? '', err: error ? error.message : (stderr ?? '') }
}

/** Runs a tool beside others and answers with its exit code and all it said. */
export function command(program, args, options = {}) {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let out = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', words => (out += words))
    child.once('error', failed)
    child.once('close', code => done({ code: code ?? 1, out }))
  })
}

/** Runs a tool whose words the person should see, and answers with its exit code; a signal counts as 128 and more. */
export function visibly(command, args, options = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    const stop = signal => child.kill(signal)
    process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop)
    child.once('error', failed)
    child.once('exit', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', stop)
      done(signal ? 130 : (code ?? 1))
    })
  })
}

/** How to call npm on this computer without a shell. */
export function npm(args) {
  const path = process.env.npm_execpath
  if (path?.endsWith('.js') || path?.endsWith('.cjs')) return [process.execPath, [path, ...args]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args]
}
