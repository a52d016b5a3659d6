const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A small count as a word, a larger one in digits. */
export const spelled = (count: number) => NUMBERS[count] ?? String(count)

/** A count that opens a heading: "Twelve findings". */
export const opening = (count: number, one: string, many: string) => {
  const said = `${spelled(count)} ${count === 1 ? one : many}`
  return said.charAt(0).toUpperCase() + said.slice(1)
}
