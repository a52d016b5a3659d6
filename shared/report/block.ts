import { z } from '../lang/zod.ts'
import { DrawingNode } from '../layout/picture/drawing.ts'

const Texts = z.array(z.string()).readonly()
const Fraction = z.number().nullable()
const Severity = z.enum(['serious', 'discuss', 'note'])

/** Short facts side by side: a label over its lines. */
const Facts = z.object({
  kind: z.literal('facts'),
  items: z.array(z.object({ label: z.string(), strong: z.string().nullable(), lines: Texts })).readonly(),
})

/** Metrics as numerals, each with its direction, its sentence and the range it takes under other weights. */
const MetricRows = z.object({
  kind: z.literal('metrics'),
  label: z.string(),
  note: z.string(),
  rows: z
    .array(
      z.object({
        name: z.string(),
        direction: z.string(),
        numeral: z.string(),
        sentence: z.string(),
        value: Fraction,
        band: z.object({ low: z.number(), high: z.number() }).nullable(),
        ticks: z.array(z.number()).readonly(),
        alt: z.string(),
      }),
    )
    .readonly(),
})

/** Entries with a reference in front: findings in short, decisions in short. */
const Entries = z.object({
  kind: z.literal('entries'),
  label: z.string(),
  note: z.string(),
  entries: z
    .array(
      z.object({
        ref: z.string(),
        severity: Severity.nullable(),
        title: z.string().nullable(),
        text: z.string(),
      }),
    )
    .readonly(),
})

/** A table; cells of a number column stand at the right. With a label it stands beside the label column. */
const Table = z.object({
  kind: z.literal('table'),
  label: z.string().nullable(),
  note: z.string(),
  caption: z.string(),
  /** Whether the caption is seen or only told to those who cannot see the table. */
  showsCaption: z.boolean(),
  headless: z.boolean(),
  /** The column whose cell says what a row is about. */
  headColumn: z.number().int().min(0),
  columns: z
    .array(
      z.object({
        title: z.string(),
        align: z.enum(['start', 'end']),
        /** Parts of the width among all columns. */
        part: z.number(),
        soft: z.boolean(),
      }),
    )
    .readonly(),
  rows: z.array(z.object({ cells: Texts, strong: z.boolean() })).readonly(),
})

/** Findings in full: reference and severity, title and numbers, the question and what the room said. */
const Findings = z.object({
  kind: z.literal('findings'),
  /** Stands over what the room said. */
  saidLabel: z.string(),
  rows: z
    .array(
      z.object({
        ref: z.string(),
        severity: Severity,
        severityWord: z.string(),
        notes: Texts,
        title: z.string(),
        sentence: z.string(),
        numbers: z.array(z.object({ value: z.string(), text: z.string() })).readonly(),
        question: z.string(),
        said: Texts,
      }),
    )
    .readonly(),
})

/** Terms with what is said about each. */
const Definitions = z.object({
  kind: z.literal('definitions'),
  rows: z.array(z.object({ term: z.string(), lines: Texts, numbered: z.boolean() })).readonly(),
})

/** Options a room considered, row by row against today; fractions, null is "not assessed". */
const Options = z.object({
  kind: z.literal('options'),
  label: z.string(),
  note: z.string(),
  columns: z.array(z.object({ name: z.string(), direction: z.string() })).readonly(),
  today: z.object({ name: z.string(), numerals: Texts }),
  rows: z
    .array(
      z.object({
        name: z.string(),
        /** The mark of the option that was chosen. */
        chosen: z.string().nullable(),
        lines: Texts,
        figures: z
          .array(
            z.object({
              before: Fraction,
              after: Fraction,
              numeral: z.string(),
              /** How far it moves; null where it does not. */
              change: z.string().nullable(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
})

/** What customers said: their words first, then who heard them and when. */
const Quotes = z.object({
  kind: z.literal('quotes'),
  rows: z
    .array(
      z.object({ about: z.string(), words: z.string(), reading: z.string().nullable(), source: z.string() }),
    )
    .readonly(),
})

/** How figures are computed: name, formula in words, a note, the figure. */
const Formulas = z.object({
  kind: z.literal('formulas'),
  label: z.string(),
  rows: z
    .array(z.object({ name: z.string(), formula: z.string(), note: z.string(), figure: z.string() }))
    .readonly(),
})

/** Effort against emphasis, benefit for benefit; shares are fractions, null is "not assessed". */
const Base = z.object({ known: z.number(), all: z.number() })
const Mirror = z.object({
  kind: z.literal('mirror'),
  data: z.object({
    benefits: z
      .array(
        z.object({
          id: z.string(),
          title: z.string(),
          identity: z.boolean(),
          effort: Fraction,
          emphasis: Fraction,
        }),
      )
      .readonly(),
    unlinkedEffort: Fraction,
    unlinkedEmphasis: Fraction,
    alignment: Fraction,
    otherWeights: z.object({ low: z.number(), high: z.number() }).nullable(),
    inventions: Base,
    pitches: Base,
  }),
})

/** Per benefit what buyers need, what we give and what the best rival gives, on the 0–10 track; null is not rated. */
const Levels = z.object({
  kind: z.literal('levels'),
  heading: z.string(),
  lead: z.string(),
  data: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        identity: z.boolean(),
        importance: Fraction,
        needed: Fraction,
        ours: Fraction,
        rival: Fraction,
      }),
    )
    .readonly(),
})

/** The five metrics over the sessions; fractions, null is "not assessed", and a point without a session was skipped. */
const Trend = z.object({
  kind: z.literal('trend'),
  points: z
    .array(
      z.object({
        date: z.string(),
        session: z.string().nullable(),
        metrics: z.object({
          alignment: Fraction,
          orphanEffort: Fraction,
          unsupportedEmphasis: Fraction,
          overshootEffort: Fraction,
          evidenceCoverage: Fraction,
        }),
        decisions: z.number(),
      }),
    )
    .readonly(),
})

/** A vector drawing with what it shows said in words. */
const Drawing = z.object({ kind: z.literal('drawing'), alt: z.string(), drawing: DrawingNode })

/** A paragraph in small type. */
const Note = z.object({ kind: z.literal('note'), label: z.string().nullable(), text: z.string() })

/** Everything that can stand on a page. */
export const Block = z.discriminatedUnion('kind', [
  Facts,
  MetricRows,
  Entries,
  Table,
  Findings,
  Definitions,
  Options,
  Quotes,
  Formulas,
  Mirror,
  Levels,
  Trend,
  Drawing,
  Note,
])
export type Block = z.infer<typeof Block>
export type BlockKind = Block['kind']
export type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>
