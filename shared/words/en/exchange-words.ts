/** Words of what comes in and goes out. */
export const exchangeWords = {
  nameless: (part: string | null, number: number) => `${part ?? 'Participant'} ${number}`,
}
