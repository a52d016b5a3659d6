/** The applicants of an Espacenet cell on one line, without the countries behind their names. */
export function applicantNames(cell: string): string {
  return cell
    .split('\n')
    .map(name => name.replace(/ \[[A-Z]{2}\]$/, ''))
    .join(', ')
}
