import { spawn } from 'node:child_process'

/** Electron on Linux needs a display; true where there is none. */
export function lacksDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
}

// The shell waits for its input to close, which happens however this process ends, and then ends the display.
const keeper =
  'Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp & display=$!; cat > /dev/null; kill "$display"'

/** Starts a display that nobody sees and that ends with this process; names it in DISPLAY. */
export async function ensureDisplay() {
  if (!lacksDisplay()) return
  const child = spawn('sh', ['-c', keeper], { detached: true, stdio: ['pipe', 'ignore', 'pipe', 'pipe'] })
  process.env.DISPLAY = `:${await displayNumber(child)}`
  // The display must not keep this process alive.
  for (const held of [child, ...child.stdio]) if (held && 'unref' in held) Object(held).unref()
}

function displayNumber(child) {
  return new Promise((done, failed) => {
    let number = ''
    let words = ''
    child.stderr.on('data', chunk => {
      words += chunk
    })
    child.stdio[3].on('data', chunk => {
      number += chunk
      if (number.includes('\n')) done(number.trim())
    })
    child.stdio[3].once('close', () => failed(new Error(`The virtual display did not start.\n${words}`)))
    child.once('error', failed)
  })
}
