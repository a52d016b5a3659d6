/** Words of Chromium about a desktop bus or a graphics card that is not there; they mean nothing to the person. */
const harmless = [
  /dbus|bus\.cc|Failed to connect to the bus/i,
  /gpu|vulkan|viz_main|egl|angle|swiftshader/i,
  /atom_cache|libva|nss_util|gcm|on_device_model|xkbcomp/i,
  /^DevTools listening on|^Debugger (listening|attached)|^For help, see: https:\/\/nodejs\.org/,
  /^\s*$/,
]

/** Passes on a stream of messages line by line, without the harmless ones. */
export function withoutNoise(input, output) {
  let rest = ''
  const pass = line => {
    if (!harmless.some(pattern => pattern.test(line))) output.write(`${line}\n`)
  }
  input.setEncoding('utf8')
  input.on('data', chunk => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(pass)
  })
  input.on('end', () => rest && pass(rest))
}
