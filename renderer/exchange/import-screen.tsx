/** Shows what is in a file before anything is taken over. */
export function ImportScreen() {
  return null
}
