import { printColours, printScale } from '../charts/chart-look.ts'

/** How a chart looks in a file of its own: as on paper, 760 px wide, with its title. */
export const inAFile = { width: 760, colours: printColours, scale: printScale, captioned: true } as const
