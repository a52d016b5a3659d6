import { z } from './zod.ts'

/** A field that may be unknown: absent and null both mean "nobody has said it yet". */
export function orNull<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().default(null)
}

/** A field that always has a value: absent and null both mean the usual one. */
export function orElse<Schema extends z.ZodType>(schema: Schema, usual: z.output<Schema>) {
  return schema.nullish().transform(value => value ?? usual)
}

/** A list that may be absent, which means empty. */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return orElse(z.array(schema).readonly(), [])
}

/** Yes, no, or honestly unknown. */
export const YesNo = z.enum(['yes', 'no', 'unknown'])
export type YesNo = z.infer<typeof YesNo>

/** Yes, no or unknown; unknown where nothing was said. */
export const orUnknown = orElse(YesNo, 'unknown')

/** A finite number from 0 up. */
export const Amount = z.number().min(0)

/** A level on the 0–10 track that buyers' needs, our product and the rival share. */
export const Level = z.number().min(0).max(10)
