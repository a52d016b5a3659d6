import { Day } from '../../shared/lang/day.ts'
import type { CommandOption } from './command.ts'

/** An option that takes a calendar day. */
export const dayOption: CommandOption = { fits: value => Day.safeParse(value).success }
