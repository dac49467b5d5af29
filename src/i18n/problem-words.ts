import type { Problem, ProblemDetails, ProblemKind } from '#domain/problem.ts'

/** What is wrong, and what to do about it: whole sentences. */
export type ProblemText = { readonly reason: string; readonly remedy: string }

/** Words for every kind of problem in one language. */
export type ProblemCatalogue = {
  readonly [Kind in ProblemKind]: (details: ProblemDetails[Kind]) => ProblemText
}

/** The part of it on what would tell who speaks while names are hidden. */
export type BlindCatalogue = Pick<
  ProblemCatalogue,
  'blind-missing' | 'blind-tells' | 'blind-unreviewed' | 'blind-authored'
>

/** Puts problems into the words of one catalogue. */
export const inWords =
  (catalogue: ProblemCatalogue) =>
  ({ kind, details }: Problem): ProblemText =>
    (catalogue[kind] as (details: Problem['details']) => ProblemText)(details)

/** Bytes as megabytes with one decimal, rounded up so that a limit passed looks passed. */
export const megabytes = (bytes: number): string =>
  (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toString()
