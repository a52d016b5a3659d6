// Runs inside Electron: `electron icon-painter DRAWING FOLDER SIZE…` draws an SVG into FOLDER/SIZExSIZE.png for each size.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

const given = process.argv.slice(process.argv.findIndex(word => word.endsWith('.svg')))
const [drawing = '', folder = '', ...sizes] = given

/** Runs in the page: one canvas of the wanted width, as a PNG in base64. */
async function paint(address, size) {
  const image = new Image(size, size)
  image.src = address
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
  canvas.getContext('2d')?.drawImage(image, 0, 0, size, size)
  return canvas.toDataURL('image/png').split(',')[1]
}

async function paintAll() {
  const { webContents } = new BrowserWindow({ show: false })
  await webContents.loadURL('data:text/html,')
  const address = `data:image/svg+xml;base64,${readFileSync(drawing).toString('base64')}`
  for (const size of sizes.map(Number)) {
    const png = await webContents.executeJavaScript(`(${paint})(${JSON.stringify(address)}, ${size})`)
    writeFileSync(join(folder, `${size}x${size}.png`), Buffer.from(png, 'base64'))
  }
}

// Waiting here would keep the app from ever being ready: that comes only after this file has run.
app
  .whenReady()
  .then(paintAll)
  .then(
    () => app.exit(0),
    problem => {
      process.stderr.write(`${problem.stack ?? problem}\n`)
      app.exit(1)
    },
  )
