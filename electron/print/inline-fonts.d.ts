declare module '*?inline' {
  /** The file as a data address, as the bundler puts it in. */
  const address: string
  export = address
}
