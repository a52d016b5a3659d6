/** Words of the import screen. */
export const importWords = {
  dropHere: 'Drop the file to see what is in it',
}
