import { type DocumentNode, parse, type ValueNode } from '@humanwhocodes/momoa'
import { at, type Problem, problemAt } from '#domain/problem.ts'

/** What comes from a person or the network: text, or the bytes of a file. */
export type JsonInput = string | Uint8Array | ArrayBuffer

export type JsonLimits = { readonly bytes: number; readonly depth: number }

export type JsonRead =
  | { readonly ok: true; readonly value: unknown; readonly locate: Locate }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Adds line and column to a problem: of its place, or of the nearest place around it. */
export type Locate = (problem: Problem) => Problem

type Position = { readonly line: number; readonly column: number }
/** Where a value begins, and its key if it has one. */
type Place = { readonly value: Position; readonly key?: Position }

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The first two steps of every importer: size and UTF-8, then JSON that hides nothing.
 *
 * Shape:  `value` is what `JSON.parse` gives; every key in it stood in the text once.
 * Units:  `bytes` of UTF-8; `depth` counts lists and records inside each other, the outermost as 1.
 * Errors: never throws; gives `too-large`, `not-utf-8`, `too-deep`, `not-json`, or all of
 *         `duplicate-key` and `forbidden-key`.
 */
export function readJson(input: JsonInput, limits: JsonLimits): JsonRead {
  const size = typeof input === 'string' ? utf8Length(input) : input.byteLength
  if (size > limits.bytes) {
    return refuse([problemAt('', 'too-large', { limit: limits.bytes, found: size })])
  }
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decode(input)
  if (text === undefined) return refuse([problemAt('', 'not-utf-8', {})])
  const tooDeep = placeBeyond(text, limits.depth)
  if (tooDeep) {
    return refuse([{ ...problemAt('', 'too-deep', { limit: limits.depth }), ...tooDeep }])
  }
  return readShallow(text)
}

const refuse = (problems: readonly Problem[]): JsonRead => ({ ok: false, problems })

const utf8Length = (text: string): number => new TextEncoder().encode(text).length

function decode(bytes: Uint8Array | ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Where the text first goes deeper; found before parsing, which would run out of stack. */
function placeBeyond(text: string, limit: number): Position | undefined {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i]
    if (inString) {
      if (sign === '\\') i += 1
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '[' || sign === '{') {
      depth += 1
      if (depth > limit) return positionOf(text, i)
    } else if (sign === ']' || sign === '}') depth -= 1
  }
  return undefined
}

function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function readShallow(text: string): JsonRead {
  let tree: DocumentNode
  let value: unknown
  try {
    tree = parse(text)
    value = JSON.parse(text)
  } catch (error) {
    return refuse([{ ...problemAt('', 'not-json', {}), ...faultIn(text, error) }])
  }
  const problems: Problem[] = []
  checkKeys(tree.body, '', problems)
  if (problems.length > 0) return refuse(problems)
  return { ok: true, value, locate: locatorFor(tree) }
}

function faultIn(text: string, error: unknown): Position {
  if (!(error instanceof Error && 'line' in error && 'column' in error)) return bareControl(text)
  if (error.message.includes('end of input')) return positionOf(text, text.length)
  return { line: Number(error.line), column: Number(error.column) }
}

/** The one fault that only `JSON.parse` minds: a line end or other control sign inside a string. */
function bareControl(text: string): Position {
  let inString = false
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '"') inString = !inString
    else if (inString && text[i] === '\\') i += 1
    else if (inString && text.charCodeAt(i) < 0x20) return positionOf(text, i)
  }
  return { line: 1, column: 1 }
}

type Member = { readonly key: string; readonly place: Position; readonly value: ValueNode }

const membersOf = (node: ValueNode): Member[] =>
  node.type !== 'Object'
    ? []
    : node.members.map(({ name, value }) => ({
        key: name.type === 'String' ? name.value : name.name,
        place: name.loc.start,
        value,
      }))

function checkKeys(node: ValueNode, path: string, problems: Problem[]): void {
  if (node.type === 'Array') {
    node.elements.forEach((element, i) => {
      checkKeys(element.value, at(path, i), problems)
    })
  }
  const firstLines = new Map<string, number>()
  for (const { key, place, value } of membersOf(node)) {
    const { line, column } = place
    const firstLine = firstLines.get(key)
    const here = at(path, key)
    if (firstLine !== undefined) {
      problems.push({ ...problemAt(here, 'duplicate-key', { key, firstLine }), line, column })
    } else firstLines.set(key, line)
    if (FORBIDDEN_KEYS.has(key)) {
      problems.push({ ...problemAt(here, 'forbidden-key', { key }), line, column })
    }
    checkKeys(value, here, problems)
  }
}

function locatorFor(tree: DocumentNode): Locate {
  let places: Map<string, Place> | undefined
  return (problem) => {
    places ??= placesIn(tree)
    const position = nearest(places, problem)
    return position ? { ...problem, line: position.line, column: position.column } : problem
  }
}

function placesIn(tree: DocumentNode): Map<string, Place> {
  const places = new Map<string, Place>()
  const visit = (node: ValueNode, path: string, key?: Position): void => {
    places.set(path, { value: node.loc.start, ...(key && { key }) })
    if (node.type === 'Array') {
      node.elements.forEach((element, i) => {
        visit(element.value, at(path, i))
      })
    }
    for (const member of membersOf(node)) visit(member.value, at(path, member.key), member.place)
  }
  visit(tree.body, '')
  return places
}

function nearest(places: Map<string, Place>, { path, kind }: Problem): Position | undefined {
  const exact = places.get(path)
  if (exact) return kind === 'unknown-key' ? (exact.key ?? exact.value) : exact.value
  for (let end = path.length - 1; end > 0; end -= 1) {
    const around = '.['.includes(path[end] ?? ' ') ? places.get(path.slice(0, end)) : undefined
    if (around) return around.value
  }
  return places.get('')?.value
}
