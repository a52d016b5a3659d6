import { carMaker } from './car-maker/car-maker.ts'
import type { Sample } from './sample.ts'
import { telephone } from './telephone/telephone.ts'

/** The invented workshops that come with the product, the one for a first look first. */
export const samples: readonly Sample[] = [carMaker, telephone]
