import fc from 'fast-check'
import type { Columns } from '../../../shared/layout/tidy/layered-graph.ts'
import type { Workshop } from '../../../shared/workshop/workshop.ts'
import { withBenefit, withInvention, withLink, withPitch, workshopOf } from '../../fixtures/map-of.ts'

/** A workshop with columns of these lengths, placed in the order of their numbers: I0 …, B0 …, P0 …. */
export function wallOf(inventions: number, benefits: number, pitches: number): Workshop {
  let workshop = workshopOf()
  for (let at = 0; at < inventions; at++) workshop = withInvention(workshop, `I${at}`, { place: at })
  for (let at = 0; at < benefits; at++) workshop = withBenefit(workshop, `B${at}`, { place: at })
  for (let at = 0; at < pitches; at++) workshop = withPitch(workshop, `P${at}`, { place: at })
  return workshop
}

/** The workshop with links given as pairs, `I0 B1`. */
export function linked(workshop: Workshop, ...pairs: string[]): Workshop {
  return pairs.reduce((so, pair) => {
    const [from = '', to = ''] = pair.split(' ')
    return withLink(so, from, to)
  }, workshop)
}

const strength = fc.constantFrom(9 as const, 3 as const, 1 as const)

/** Any columns with any links between neighbours. */
export const anyColumns: fc.Arbitrary<Columns> = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }))
  .chain(([inventions, benefits, pitches]) => {
    const ids = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`)
    const order = {
      invention: ids('I', inventions),
      benefit: ids('B', benefits),
      pitch: ids('P', pitches),
    }
    const pairs = [
      ...order.invention.flatMap(from => order.benefit.map(to => ({ from, to }))),
      ...order.benefit.flatMap(from => order.pitch.map(to => ({ from, to }))),
    ]
    return fc
      .tuple(fc.subarray(pairs), fc.array(strength, { minLength: pairs.length, maxLength: pairs.length }))
      .map(([links, strengths]) => ({
        order,
        links: links.map((link, at) => ({ ...link, strength: strengths[at] ?? 9 })),
      }))
  })
