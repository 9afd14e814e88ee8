// Cuts a TrueType font down to given letters, without hinting, and packs it as WOFF2: HarfBuzz does the cutting.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compress } from 'wawoff2'

const FEATURES = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum']
const LAYOUT_FEATURES = 6
const NO_HINTING = 1
const WRITABLE = 2

const wasm = readFileSync(createRequire(import.meta.url).resolve('harfbuzzjs/hb-subset.wasm'))
const { instance } = await WebAssembly.instantiate(wasm)
const harfbuzz = instance.exports

export async function cut(font, letters) {
  const face = faceOf(font)
  const input = harfbuzz.hb_subset_input_create_or_fail()
  harfbuzz.hb_subset_input_set_flags(input, NO_HINTING)
  fill(harfbuzz.hb_subset_input_set(input, LAYOUT_FEATURES), FEATURES.map(tag))
  fill(harfbuzz.hb_subset_input_unicode_set(input), [...letters].map((letter) => letter.codePointAt(0)))
  const subset = harfbuzz.hb_subset_or_fail(face, input)
  if (subset === 0) throw new Error('the font could not be cut')
  return Buffer.from(await compress(bytesOf(subset)))
}

function faceOf(font) {
  const address = harfbuzz.malloc(font.byteLength)
  new Uint8Array(harfbuzz.memory.buffer).set(font, address)
  return harfbuzz.hb_face_create(harfbuzz.hb_blob_create(address, font.byteLength, WRITABLE, 0, 0), 0)
}

function fill(set, values) {
  harfbuzz.hb_set_clear(set)
  values.forEach((value) => harfbuzz.hb_set_add(set, value))
}

function bytesOf(face) {
  const blob = harfbuzz.hb_face_reference_blob(face)
  const start = harfbuzz.hb_blob_get_data(blob, 0)
  return Buffer.from(new Uint8Array(harfbuzz.memory.buffer, start, harfbuzz.hb_blob_get_length(blob)))
}

function tag(name) {
  return [...name].reduce((sum, letter) => (sum << 8) + letter.charCodeAt(0), 0)
}
